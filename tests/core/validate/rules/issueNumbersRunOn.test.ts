import { issueNumbersRunOn } from '../../../../src/core/validate/rules/issueNumbersRunOn';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence, type Overrides } from '../../../support/ruleHarness';

const publications = (cells: Overrides) => planAndPublications('Publications', cells);

describe('issueNumbersRunOn', () => {
  test('finds a gap at the issue after it', () => {
    const cells = { D4: 86, D5: 87, C6: 'Issue 88', D7: null };
    expectFindings('all', publications(cells), [
      { code: 'issue-gap', cell: 'D4', says: 'Issue 86 follows issue 84 in Publications D3: 85' },
    ]);
  });

  test('finds a wide gap once, where the last number is mistyped', () => {
    expectFindings('all', publications({ C6: 'E-Newsletter No. 97' }), [
      { code: 'issue-gap', cell: 'C6', says: '87 to 96' },
    ]);
  });

  test.each([
    [48, 'D4', 'issue 84 in Publications D3'],
    [95, 'D4', 'issue 86 in Publications D5'],
  ])('finds a mistyped %i once, against its date', (D4, cell, says) => {
    expectFindings('all', publications({ D4, D7: null }), [{ code: 'issue-out-of-order', cell, says }]);
  });

  test('finds a date that is against the number', () => {
    expectFindings('all', publications({ A5: { date: '2024-01-20' } }), [
      { code: 'issue-out-of-order', cell: 'D5', says: 'Issue 86 is dated 2024-01-20' },
    ]);
  });

  test.each<[string, Overrides]>([
    ['the list as it is', {}],
    ['a joint issue', { D4: '85-86', B5: 'Survey', D7: null }],
    ['issues of the same day', { A4: { date: '2024-10-20' } }],
    ['an issue without a date', { A5: null }],
    ['an issue without a number', { D6: null, C6: 'A special one' }],
  ])('leaves alone %s', (_, cells) => expectSilence(issueNumbersRunOn, publications(cells)));
});
