import { targetTotalsAreTheRegion } from '../../../../src/core/validate/rules/targetTotalsAreTheRegion';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

const TERM_OF_33 = { A1: 'Strategic Action Plan (2022-2024)', A2: null };

describe('targetTotalsAreTheRegion', () => {
  test.each(['At least 20/33 Members', '20/34 Members', '34/34 Members', '20/36 Members'])(
    'finds %j in a plan of 2024-2026',
    (D5) => {
      expectFindings('all', { Plan: planSheet({ D5 }) }, [{ code: 'target-total-members', cell: 'D5', says: D5 }]);
    },
  );

  test('finds 34 in a plan of 2022-2024: neither 33 at its start nor 35 at its end', () => {
    expectFindings(targetTotalsAreTheRegion, { Plan: planSheet({ ...TERM_OF_33, D5: '20/34 Members' }) }, [
      { code: 'target-total-members', cell: 'D5', says: '33 at the start of the term and 35 at its end' },
    ]);
  });

  test.each([
    ['35 in 2024-2026', { D5: '35/35 Members' }],
    ['33 in 2022-2024', { ...TERM_OF_33, D5: '20/33 Members' }],
    ['35 in 2022-2024', { ...TERM_OF_33, D5: '20/35 Members' }],
    ['a target without a total', { D5: 'At least 27 Members' }],
    ['a target over its total, which has its own law', { D5: '34/33 Members' }],
    ['a rating', { D5: 'At least average of 4 out of 5' }],
  ])('leaves alone %s', (_, cells) => expectSilence(targetTotalsAreTheRegion, { Plan: planSheet(cells) }));
});
