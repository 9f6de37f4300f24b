import { statusesAreKnown } from '../../../../src/core/validate/rules/statusesAreKnown';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('statusesAreKnown', () => {
  test.each([
    ['Complted', 'Held'],
    ['Cancled', 'Cancelled'],
    ['Planed', 'Planned'],
  ])('finds %j and offers %j', (H4, to) => {
    const fix = { from: H4, to };
    expectFindings('all', planAndWorkshops({ H4 }), [
      { code: 'activity-status-unknown', cell: 'H4', says: `"${H4}"`, fix },
    ]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAndWorkshops({ H4: '?!x' }), [
      { code: 'activity-status-unknown', cell: 'H4', fix: null },
    ]);
  });

  test.each(['Held', 'completed', 'DONE', 'Delivered', 'Planned', 'on hold', 'Postponed', 'Cancelled', null])(
    'leaves alone %j',
    (H4) => expectSilence(statusesAreKnown, planAndWorkshops({ H4 })),
  );
});
