import { deadlinesAreReadable } from '../../../../src/core/validate/rules/deadlinesAreReadable';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('deadlinesAreReadable', () => {
  test.each(['ongoing', '03/04/2026', '30 June'])('finds %j', (E6) => {
    expectFindings('all', { Plan: planSheet({ E6 }) }, [{ code: 'deliverable-unreadable', cell: 'E6', says: E6 }]);
  });

  test.each(['30 Jun 2026', 'June 2026', 'by end of June 2026', '2026-06-30', null])('leaves alone %j', (E6) => {
    expectSilence(deadlinesAreReadable, { Plan: planSheet({ E6 }) });
  });
});
