import { actualsComeAfterTheEvent } from '../../../../src/core/validate/rules/actualsComeAfterTheEvent';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

const AHEAD = { C6: { date: '2026-03-02' }, D6: { date: '2026-03-04' } };

describe('actualsComeAfterTheEvent', () => {
  test('finds participants of an activity that ends after today', () => {
    expectFindings('all', planAndWorkshops(AHEAD), [{ code: 'future-actuals', cell: 'J6', says: '2026-03-04' }]);
  });

  test('finds them while the activity still goes on', () => {
    expectFindings('all', planAndWorkshops(AHEAD), [{ code: 'future-actuals', cell: 'J6' }], { today: '2026-03-03' });
  });

  test('finds them too where start and end lie ahead and far apart', () => {
    const cells = { C6: { date: '2026-03-02' }, D6: { date: '2026-05-04' } };
    expectFindings(actualsComeAfterTheEvent, planAndWorkshops(cells), [{ code: 'future-actuals', cell: 'J6' }]);
  });

  test.each([
    ['the last day', { today: '2026-03-04' }],
    ['an as-of date after it', { today: '2026-01-15', asOf: '2026-06-30' }],
    ['a today after it, though the as-of date lies before', { today: '2026-04-01', asOf: '2025-06-30' }],
  ])('leaves alone %s', (_, options) => expectSilence(actualsComeAfterTheEvent, planAndWorkshops(AHEAD), options));

  test.each([
    ['no participants', { ...AHEAD, J6: null }],
    ['zero participants', { ...AHEAD, J6: 0 }],
    ['a count that is none', { ...AHEAD, J6: 'many' }],
    ['an end far after a start that has come, which has its own law', { D6: { date: '2026-03-05' } }],
    ['a cancelled activity, which has its own law', { ...AHEAD, H6: 'Cancelled' }],
  ])('leaves alone %s', (_, cells) => expectSilence(actualsComeAfterTheEvent, planAndWorkshops(cells)));
});
