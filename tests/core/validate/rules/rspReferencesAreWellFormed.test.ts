import { rspReferencesAreWellFormed } from '../../../../src/core/validate/rules/rspReferencesAreWellFormed';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('rspReferencesAreWellFormed', () => {
  test.each(['1.1 – 1st milestone', '1.1.1', '1.1.1 – 3 milestone', 'milestone 3', '1.1.1 – 3rd to 1st milestone'])(
    'finds %j',
    (B9) => {
      expectFindings('all', { Plan: planSheet({ B9 }) }, [{ code: 'rsp-reference-malformed', cell: 'B9', says: '"' }]);
    },
  );

  test('says what stands there', () => {
    const sheets = { Plan: planSheet({ B9: 'see annex' }) };
    expectFindings('all', sheets, [{ code: 'rsp-reference-malformed', cell: 'B9', says: '"see annex"' }]);
  });

  test.each([
    ...['1.1.3 – 10th milestone', '1.1.2 – 1st , 2nd milestone', '1.2.1 – 1st, 3rd to 4th milestones'],
    ...[
      '2.2.2 – 1st - 2nd milestone',
      'ROCB A/P specific action (not mentioned in the RSP)',
      '2.2.1- 1st milestone',
      null,
    ],
  ])('leaves alone %j', (B9) => expectSilence(rspReferencesAreWellFormed, { Plan: planSheet({ B9 }) }));
});
