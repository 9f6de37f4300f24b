import { cellsHoldNoErrors } from '../../../../src/core/validate/rules/cellsHoldNoErrors';
import { expectFindings, expectSilence, planAndWorkshops, planSheet } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const NA = { error: '#N/A' };

describe('cellsHoldNoErrors', () => {
  test.each(['J4', 'S4', 'P4', 'I4', 'C4', 'B4', 'G4', 'H4', 'K4'])(
    'finds an error in %s, and nothing else',
    (cell) => {
      expectFindings('all', planAndWorkshops({ [cell]: NA }), [{ code: 'error-value', cell, says: '#N/A' }]);
    },
  );

  test.each(['A6', 'B5', 'C5', 'D5', 'E5'])('finds an error in %s of the plan, and nothing else', (cell) => {
    const sheets = { Plan: planSheet({ [cell]: { error: '#REF!' } }) };
    expectFindings('all', sheets, [{ code: 'error-value', cell, says: '#REF!' }]);
  });

  test.each([
    ['a column nobody reads', { U3: 'Remarks', U4: NA }],
    ['a cell under no header', { W4: NA }],
    ['a total row', { B8: 'Total', J8: NA }],
  ])('leaves alone %s', (_, cells) => expectSilence(cellsHoldNoErrors, planAndWorkshops(cells)));

  test.each([
    ['Participants', 'A30'],
    ['Participants', 'E30'],
    ['Status', 'B4'],
    ['Outputs', 'A4'],
    ['Outputs', 'F4'],
  ] as const)('finds an error in %s %s, and nothing else', (sheet, cell) => {
    expectFindings('all', planAnd(sheet, { [cell]: { error: '#N/A' } }), [{ code: 'error-value', cell, says: '#N/A' }]);
  });
});
