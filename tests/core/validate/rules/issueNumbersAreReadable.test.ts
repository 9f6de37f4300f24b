import { issueNumbersAreReadable } from '../../../../src/core/validate/rules/issueNumbersAreReadable';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'issue-number-unreadable';

describe('issueNumbersAreReadable', () => {
  test.each(['Spring', '84 or 85', 2024, 8.5])('finds %j', (D6) => {
    expectFindings('all', planAndPublications('Publications', { D6 }), [{ code, cell: 'D6', says: `"${D6}"` }]);
  });

  test.each(['No. 87', '87th', null, '-'])('leaves alone %j', (D6) => {
    expectSilence('all', planAndPublications('Publications', { D6 }));
  });

  test('leaves alone what is no publication with numbers', () => {
    expectSilence(issueNumbersAreReadable, planAndPublications('Publications', { B6: 'Survey', D6: 'Spring' }));
  });
});
