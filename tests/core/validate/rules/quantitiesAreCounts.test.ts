import { quantitiesAreCounts } from '../../../../src/core/validate/rules/quantitiesAreCounts';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const code = 'quantity-invalid';

describe('quantitiesAreCounts', () => {
  test.each([-1, 1.5, 'many', '2 copies', true])('finds %j', (F5) => {
    const says = typeof F5 === 'boolean' ? 'TRUE' : F5;
    expectFindings('all', planAnd('Outputs', { F5 }), [{ code, cell: 'F5', says }]);
  });

  test.each([0, 12, null, '-', 'n/a'])('leaves alone %j', (F5) => {
    expectSilence(quantitiesAreCounts, planAnd('Outputs', { F5 }));
  });

  test('leaves a number as text to another law', () => {
    expectFindings('all', planAnd('Outputs', { F5: '3' }), [
      { code: 'number-as-text', cell: 'F5', fix: { from: '3', to: 3 } },
    ]);
  });
});
