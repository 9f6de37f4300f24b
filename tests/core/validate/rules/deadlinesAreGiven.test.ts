import { deadlinesAreGiven } from '../../../../src/core/validate/rules/deadlinesAreGiven';
import { expectFindings, expectSilence, planSheet, withoutColumn } from '../../../support/ruleHarness';

describe('deadlinesAreGiven', () => {
  test.each([null, '-'])('finds the empty deadline %j', (E6) => {
    expectFindings('all', { Plan: planSheet({ E6 }) }, [{ code: 'deliverable-missing', cell: 'E6', says: '1-(b)' }]);
  });

  test('leaves a plan without a deadline column alone', () => {
    expectSilence(deadlinesAreGiven, { Plan: withoutColumn(planSheet(), 'E') });
  });

  test('leaves an unreadable deadline to another law', () => {
    expectSilence(deadlinesAreGiven, { Plan: planSheet({ E6: 'ongoing' }) });
  });
});
