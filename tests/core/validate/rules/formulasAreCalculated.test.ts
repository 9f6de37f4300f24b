import { formulasAreCalculated } from '../../../../src/core/validate/rules/formulasAreCalculated';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const SUM = { uncalculated: '=K4+L4' };

describe('formulasAreCalculated', () => {
  test('finds formulas without a value, once a column with their number', () => {
    const sheets = planAndWorkshops({ J4: SUM, J6: SUM });
    expectFindings('all', sheets, [{ code: 'formula-not-calculated', cell: 'J4', says: '2 formula' }]);
  });

  test('finds each column', () => {
    expectFindings('all', planAndWorkshops({ J5: SUM, S6: SUM }), [
      { code: 'formula-not-calculated', cell: 'J5', says: '1 formula' },
      { code: 'formula-not-calculated', cell: 'S6', says: '1 formula' },
    ]);
  });

  test.each([
    ['a formula with its value', { J4: { formula: '=K4+L4', value: 24 } }],
    ['a column nobody reads', { U3: 'Remarks', U4: SUM }],
  ])('leaves alone %s', (_, cells) => expectSilence(formulasAreCalculated, planAndWorkshops(cells)));

  test('finds formulas of participants, once a column', () => {
    const formula = { uncalculated: '=VLOOKUP(B26,Staff,2)' };
    expectFindings('all', planAnd('Participants', { A26: formula, A27: formula, E40: formula }), [
      { code: 'formula-not-calculated', cell: 'A26', says: '2 formula' },
      { code: 'formula-not-calculated', cell: 'E40', says: '1 formula' },
    ]);
  });
});
