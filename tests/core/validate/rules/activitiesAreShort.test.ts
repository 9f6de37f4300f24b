import { activitiesAreShort } from '../../../../src/core/validate/rules/activitiesAreShort';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('activitiesAreShort', () => {
  test('finds an activity of more than 31 days, at its end', () => {
    const sheets = planAndWorkshops({ D4: { date: '2024-10-03' } });
    expectFindings('all', sheets, [{ code: 'duration-unusual', cell: 'D4', says: '32 days' }]);
  });

  test('finds a long period written in one cell, at that cell', () => {
    const sheets = planAndWorkshops({ C4: '1 September 2024 - 31 October 2024', D4: null });
    expectFindings('all', sheets, [{ code: 'duration-unusual', cell: 'C4', says: '61 days' }]);
  });

  test.each([
    ['31 days', { D4: { date: '2024-10-02' } }],
    ['a month without days', { C4: 'Oct. 2024', D4: null }],
    ['an end before the start', { D4: { date: '2023-01-01' } }],
    ['no dates', { C4: null, D4: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(activitiesAreShort, planAndWorkshops(cells)));
});
