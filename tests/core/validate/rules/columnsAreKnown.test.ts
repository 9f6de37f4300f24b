import { columnsAreKnown } from '../../../../src/core/validate/rules/columnsAreKnown';
import { expectFindings, expectSilence, planAndWorkshops, planSheet } from '../../../support/ruleHarness';

describe('columnsAreKnown', () => {
  test('notes a header that means no field', () => {
    const sheets = planAndWorkshops({ U3: 'Weather' });
    expectFindings('all', sheets, [{ code: 'unknown-column', cell: 'U3', severity: 'note', says: '"Weather"' }]);
  });

  test('notes it in a plan too', () => {
    expectFindings('all', { Plan: planSheet({ F4: 'Colour' }) }, [{ code: 'unknown-column', cell: 'F4' }]);
  });

  test('leaves a column under no header alone', () => {
    expectSilence(columnsAreKnown, planAndWorkshops({ V4: 'a remark', V5: 'another' }));
  });

  test('leaves columns under a name of the product alone', () => {
    const names = [{ name: 'PlanMonitor.workshops.1.share', reference: "'Workshops'!$U$3:$U$6" }];
    expectSilence(columnsAreKnown, planAndWorkshops({ U3: 'Women share' }), { names });
  });
});
