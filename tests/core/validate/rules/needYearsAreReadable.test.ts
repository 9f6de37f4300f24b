import { needYearsAreReadable } from '../../../../src/core/validate/rules/needYearsAreReadable';
import { planAndNeeds } from '../../../support/needsSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

describe('needYearsAreReadable', () => {
  test.each(['soon', 'FY2024/27', 'Q3'])('finds %j, which names no year', (D3) => {
    expectFindings('all', planAndNeeds({ D3 }), [{ code: 'need-year-unreadable', cell: 'D3', says: D3 }]);
  });

  test('leaves alone years in any form, and empty cells', () => {
    expectSilence(needYearsAreReadable, planAndNeeds());
    expectSilence(needYearsAreReadable, planAndNeeds({ D3: null, D4: '-', D5: { date: '2024-09-01' } }));
  });
});
