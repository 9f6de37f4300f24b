import { visitPeriodsStandOnce } from '../../../../src/core/validate/rules/visitPeriodsStandOnce';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence, type Overrides } from '../../../support/ruleHarness';

const code = 'visits-period-twice';
const visits = (cells: Overrides) => planAndPublications('Visits', cells);

describe('visitPeriodsStandOnce', () => {
  test('finds a month and a year again, at the later row', () => {
    expectFindings('all', visits({ B5: 'July' }), [{ code, cell: 'B5', says: 'month already stands in Visits B3' }]);
    const year = visits({ A7: '2023/24', C7: 5 });
    expectFindings('all', year, [{ code, cell: 'A7', says: 'fiscal year already stands in Visits A2' }]);
  });

  test.each<[string, Overrides]>([
    ['a row without visits', { B5: 'July', C5: null }],
    ['the same month of another year', { A5: 'FY2025/26', B5: 'July' }],
    ['a year beside its months', { A7: 'FY2024/25', C7: 5 }],
  ])('leaves alone %s', (_, cells) => expectSilence(visitPeriodsStandOnce, visits(cells)));
});
