import { heldActivitiesHaveParticipants } from '../../../../src/core/validate/rules/heldActivitiesHaveParticipants';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';

describe('heldActivitiesHaveParticipants', () => {
  test('notes a held activity without a number, at that number', () => {
    const sheets = planAndWorkshops({ J4: null, K4: null });
    expectFindings('all', sheets, [{ code: 'actuals-missing', cell: 'J4', severity: 'note' }]);
  });

  test.each([
    ['zero participants', { J4: 0 }],
    ['women and men given', { J4: null }],
    ['a number that is none', { J4: 'many' }],
    ['a planned activity', { J4: null, K4: null, H4: 'Planned' }],
    ['an activity to come', { J6: null, K6: null, C6: { date: '2026-03-02' }, D6: { date: '2026-03-04' } }],
  ])('leaves alone %s', (_, cells) => expectSilence(heldActivitiesHaveParticipants, planAndWorkshops(cells)));

  test('leaves a sheet without a column of participants alone', () => {
    const sheet = withoutColumn(withoutColumn(workshopSheet(), 'K'), 'J');
    expectSilence(heldActivitiesHaveParticipants, { Workshops: sheet });
  });
});
