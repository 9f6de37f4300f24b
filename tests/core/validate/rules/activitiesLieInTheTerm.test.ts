import { activitiesLieInTheTerm } from '../../../../src/core/validate/rules/activitiesLieInTheTerm';
import { expectFindings, expectSilence, planAndWorkshops, workshopSheet } from '../../../support/ruleHarness';

describe('activitiesLieInTheTerm', () => {
  test.each(['2024-06-30', '2026-07-01'])('notes a start on %s, outside the term', (date) => {
    const sheets = planAndWorkshops({ C4: { date }, D4: { date }, J4: null, K4: null, L4: null, M4: null, N4: null });
    expectFindings('all', sheets, [{ code: 'date-outside-term', cell: 'C4', severity: 'note', says: date }]);
  });

  test.each(['2024-07-01', '2026-06-30'])('leaves alone a start on %s, a day of the term', (date) => {
    expectSilence(activitiesLieInTheTerm, planAndWorkshops({ C4: { date }, D4: { date } }));
  });

  test('leaves a year typed wrongly to the law of the length it gives', () => {
    const sheets = planAndWorkshops({ C4: { date: '2023-09-02' } });
    expectFindings('all', sheets, [{ code: 'duration-unusual', cell: 'D4' }]);
    expectSilence(activitiesLieInTheTerm, sheets);
  });

  test('leaves workshops without a plan alone', () => {
    expectSilence(activitiesLieInTheTerm, { Workshops: workshopSheet({ C4: { date: '2019-01-01' } }) });
  });
});
