import { columnsAreKnown } from '../../../../src/core/validate/rules/columnsAreKnown';
import { expectFindings, expectSilence, planAndWorkshops, planSheet } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('columnsAreKnown', () => {
  test('notes a header that means no field', () => {
    const sheets = planAndWorkshops({ U3: 'Weather' });
    expectFindings('all', sheets, [{ code: 'unknown-column', cell: 'U3', severity: 'note', says: '"Weather"' }]);
  });

  test('asks whether a header near a field without a column means it', () => {
    const sheets = planAndWorkshops({ U3: 'Obsrvers', V3: 'Wommen' });
    expectFindings('all', sheets, [
      { code: 'unknown-column', cell: 'U3', says: 'Did you mean "Observers"?' },
      { code: 'unknown-column', cell: 'V3', says: 'it was left alone.' },
    ]);
  });

  test('leaves a column alone that only counts the rows', () => {
    const members = [
      ['S/N', 'Member', 'Sub-region'],
      [1, 'Fiji', 'PI'],
    ];
    expectSilence(columnsAreKnown, { ...planAndWorkshops(), Members: members });
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

  test.each(['Participants', 'Status', 'Outputs'] as const)('notes another column of %s', (sheet) => {
    const cell = sheet === 'Participants' ? 'J1' : 'J2';
    expectFindings('all', planAnd(sheet, { [cell]: 'Seat' }), [
      { code: 'unknown-column', cell, says: '"Seat"' },
      ...(sheet === 'Status' ? [{ code: 'unknown-column', cell: 'D2', says: '"Remarks"' } as const] : []),
    ]);
  });
});
