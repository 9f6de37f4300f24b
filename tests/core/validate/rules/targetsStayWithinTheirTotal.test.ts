import { targetsStayWithinTheirTotal } from '../../../../src/core/validate/rules/targetsStayWithinTheirTotal';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('targetsStayWithinTheirTotal', () => {
  test.each(['36/35 Members', 'At least 53/35 Members', '36/33 Members'])('finds %j, and nothing else', (D5) => {
    expectFindings('all', { Plan: planSheet({ D5 }) }, [{ code: 'target-over-total', cell: 'D5', says: D5 }]);
  });

  test.each(['35/35 Members', '0/35 Members', '40 Members', 'At least average of 5 out of 5'])(
    'leaves alone %j',
    (D5) => {
      expectSilence(targetsStayWithinTheirTotal, { Plan: planSheet({ D5 }) });
    },
  );
});
