import { answersAreReadable } from '../../../../src/core/validate/rules/answersAreReadable';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';
import { planAndSurvey } from '../../../support/surveySheets';

const code = 'answer-unreadable';

describe('answersAreReadable', () => {
  test.each<[string, PlainCell, string]>([
    ['a doubt', 'Yes?', '"Yes?"'],
    ['a word between', 'Partly', '"Partly"'],
    ['a number', 3, '"3"'],
    ['a date, which is no answer', '5 March 2025', '"5 March 2025"'],
  ])('finds %s, also beside a published table', (_, C3, says) => {
    expectFindings('all', planAndSurvey({ C3 }, {}), [{ code, cell: 'C3', says, fix: null }]);
  });

  test('says once of a column in which nothing can be read that it cannot', () => {
    const answers = { G2: 'a', G3: 'b', G4: 'c', G5: 'd', G6: 'e' };
    expectFindings(answersAreReadable, planAndSurvey(answers), [{ code, cell: 'G2', says: '4 more cells' }]);
  });

  test.each<PlainCell>(['yes', 'n', 1, '0', true, '✔', 'x', '☐', 'n/a', '-', null, { error: '#N/A' }])(
    'leaves alone %j',
    (C3) => expectSilence(answersAreReadable, planAndSurvey({ C3 })),
  );
});
