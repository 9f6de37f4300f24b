import { droppedActivitiesHaveNoActuals } from '../../../../src/core/validate/rules/droppedActivitiesHaveNoActuals';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('droppedActivitiesHaveNoActuals', () => {
  test.each(['Cancelled', 'canceled', 'POSTPONED', 'Rescheduled'])('finds participants of an activity %j', (H4) => {
    const sheets = planAndWorkshops({ H4 });
    expectFindings('all', sheets, [{ code: 'cancelled-with-actuals', cell: 'J4', says: `"${H4}"` }]);
  });

  test.each([
    ['a cancelled activity without participants', { H4: 'Cancelled', J4: null }],
    ['a cancelled activity with none', { H4: 'Cancelled', J4: 0 }],
    ['a planned activity', { H4: 'Planned' }],
    ['a held activity', { H4: 'Held' }],
    ['a status nobody knows', { H4: 'Cancled maybe' }],
  ])('leaves alone %s', (_, cells) => expectSilence(droppedActivitiesHaveNoActuals, planAndWorkshops(cells)));
});
