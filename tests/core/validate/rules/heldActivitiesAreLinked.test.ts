import { heldActivitiesAreLinked } from '../../../../src/core/validate/rules/heldActivitiesAreLinked';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';

describe('heldActivitiesAreLinked', () => {
  test.each([null, ' ', '-', 'n/a', 'None'])('finds the empty cell %j of a held activity', (I4) => {
    expectFindings('all', planAndWorkshops({ I4 }), [{ code: 'action-missing', cell: 'I4' }]);
  });

  test.each([
    ['a planned activity', { I4: null, H4: 'Planned' }],
    ['a cancelled activity', { I4: null, H4: 'Cancelled' }],
    ['a status nobody knows', { I4: null, H4: 'Perhaps' }],
    ['an activity that is yet to come', { I6: null, C6: { date: '2026-03-02' }, D6: { date: '2026-03-04' } }],
    ['an activity without dates', { I4: null, C4: null, D4: null }],
    ['an action the plan does not have', { I4: '4-(z)' }],
    ['a reference nobody can read', { I4: 'various' }],
  ])('leaves alone %s', (_, cells) => expectSilence(heldActivitiesAreLinked, planAndWorkshops(cells)));

  test('leaves a sheet without a column of plan actions alone', () => {
    expectSilence(heldActivitiesAreLinked, { Workshops: withoutColumn(workshopSheet(), 'I') });
  });
});
