import { targetsAreReadable } from '../../../../src/core/validate/rules/targetsAreReadable';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('targetsAreReadable', () => {
  test.each(['Most Members', 'as needed', '75%', 'At least', 'Once in a while', 'At least 2 activities annually'])(
    'finds %j',
    (D5) => {
      expectFindings('all', { Plan: planSheet({ D5 }) }, [{ code: 'target-unreadable', cell: 'D5', says: `"${D5}"` }]);
    },
  );

  test('gives one finding for a cell of two, and says what could not be read', () => {
    const sheets = { Plan: planSheet({ C5: '(1) Number of Members\n(2) Reports', D5: '(1) 5 Members\n(2) many' }) };
    expectFindings('all', sheets, [{ code: 'target-unreadable', cell: 'D5', says: '"many"' }]);
  });

  test.each(['35/35 Members', 'once per year', '６ new contracting parties', 'At\u00a0least 27 Members', null])(
    'leaves alone %j',
    (D5) => expectSilence(targetsAreReadable, { Plan: planSheet({ D5 }) }),
  );
});
