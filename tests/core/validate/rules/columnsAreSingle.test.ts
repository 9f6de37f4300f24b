import { columnsAreSingle } from '../../../../src/core/validate/rules/columnsAreSingle';
import { expectFindings, expectSilence, planAndWorkshops, planSheet } from '../../../support/ruleHarness';

describe('columnsAreSingle', () => {
  test('finds the later of two headers for one field, and reads the first', () => {
    const sheets = planAndWorkshops({ U3: 'Pax', U4: 999 });
    expectFindings('all', sheets, [{ code: 'duplicate-column', cell: 'U3', says: '"Pax"' }]);
  });

  test('finds a header that stands twice', () => {
    expectFindings('all', { Plan: planSheet({ F4: 'Target' }) }, [{ code: 'duplicate-column', cell: 'F4' }]);
  });

  test('leaves a header that is repeated under the next pillar alone', () => {
    const [, , , header] = planSheet();
    const rows = planSheet();
    rows.splice(8, 0, header!);
    expectSilence('all', { Plan: rows });
  });

  test('leaves two columns for two fields alone', () => expectSilence(columnsAreSingle, planAndWorkshops()));
});
