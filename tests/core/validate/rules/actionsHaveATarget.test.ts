import { actionsHaveATarget } from '../../../../src/core/validate/rules/actionsHaveATarget';
import { expectFindings, expectSilence, planSheet, withoutColumn } from '../../../support/ruleHarness';

describe('actionsHaveATarget', () => {
  test.each([null, '\u00a0'])('finds the empty cell %j', (D10) => {
    expectFindings('all', { Plan: planSheet({ D10 }) }, [{ code: 'target-missing', cell: 'D10', says: '2-(b)' }]);
  });

  test('leaves a sheet without a target column to another law', () => {
    expectSilence(actionsHaveATarget, { Plan: withoutColumn(planSheet(), 'D') });
  });

  test('leaves a formula without a value to another law', () => {
    const sheets = { Plan: planSheet({ D6: { uncalculated: '=G6' } }) };
    expectFindings('all', sheets, [{ code: 'formula-not-calculated', cell: 'D6' }]);
  });
});
