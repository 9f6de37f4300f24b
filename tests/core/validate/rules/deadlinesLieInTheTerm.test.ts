import { deadlinesLieInTheTerm } from '../../../../src/core/validate/rules/deadlinesLieInTheTerm';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('deadlinesLieInTheTerm', () => {
  test.each(['2026-07-01', '2024-06-30', '2062-06-30'])('finds the deadline %s', (date) => {
    const sheets = { Plan: planSheet({ E6: { date } }) };
    expectFindings('all', sheets, [{ code: 'deliverable-outside-term', cell: 'E6', says: date }]);
  });

  test.each([{ date: '2024-07-01' }, { date: '2026-06-30' }, 'June 2026'])('leaves alone %j', (E6) => {
    expectSilence(deadlinesLieInTheTerm, { Plan: planSheet({ E6 }) });
  });
});
