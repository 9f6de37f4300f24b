import { issuesStandOnce } from '../../../../src/core/validate/rules/issuesStandOnce';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence, type Overrides } from '../../../support/ruleHarness';

const code = 'issue-repeated';
const publications = (cells: Overrides) => planAndPublications('Publications', cells);

describe('issuesStandOnce', () => {
  test('finds a number again at the later row, and nothing of the number it should have been', () => {
    expectFindings('all', publications({ D5: 85 }), [
      { code, cell: 'D5', says: 'Issue 85 already stands in Publications D4' },
    ]);
  });

  test('finds it in a title, and beside a joint issue', () => {
    expectFindings(issuesStandOnce, publications({ C6: 'E-Newsletter No. 84' }), [{ code, cell: 'C6' }]);
    expectFindings(issuesStandOnce, publications({ D4: '84-85' }), [{ code, cell: 'D4', says: '84-85' }]);
  });

  test('is at the row further down, whatever its date', () => {
    expectFindings(issuesStandOnce, publications({ D3: 83, A3: { date: '2024-01-20' } }), [{ code, cell: 'D3' }]);
  });

  test('finds it again in the same language', () => {
    expectFindings(issuesStandOnce, publications({ E7: 'English' }), [{ code, cell: 'D7' }]);
  });

  test.each<[string, Overrides]>([
    ['another language', {}],
    ['another type', { B9: 'Brochure' }],
    ['numbers that begin anew in a later year', { D4: 1, D5: 2, C6: 'Issue 3', D7: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(issuesStandOnce, publications(cells)));
});
