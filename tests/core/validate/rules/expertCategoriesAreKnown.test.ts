import { expertCategoriesAreKnown } from '../../../../src/core/validate/rules/expertCategoriesAreKnown';
import { planAndExperts } from '../../../support/expertSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'expert-category-unknown';

describe('expertCategoriesAreKnown', () => {
  test('finds a misspelt category, with its fix, and nothing else', () => {
    const fix = { from: 'Expert Traner', to: 'Expert Trainer' };
    expectFindings('all', planAndExperts({ C2: fix.from }), [{ code, cell: 'C2', says: 'Expert Traner', fix }]);
  });

  test('finds a word that is none, also beside one that is', () => {
    expectFindings(expertCategoriesAreKnown, planAndExperts({ C2: 'Valuation' }), [{ code, cell: 'C2', fix: null }]);
    expectFindings(expertCategoriesAreKnown, planAndExperts({ C3: 'TOA, Valuation' }), [
      { code, cell: 'C3', says: '"Valuation"' },
    ]);
  });

  test('leaves alone known categories in any spelling, several in a cell, and none', () => {
    expectSilence('all', planAndExperts());
    expectSilence(expertCategoriesAreKnown, planAndExperts({ C2: 'ET / TOA', C3: null }));
  });
});
