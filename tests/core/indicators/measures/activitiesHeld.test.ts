import { figureOf, workshop } from '../../../support/figureHarness';

const given = { kpi: 'Number of workshops', target: 'At least twice per year' };

test('counts held activities linked to the action, in the year they began', () => {
  const workshops = [
    workshop('2024-08-05'),
    workshop('2025-06-30', { 'End date': { date: '2025-07-04' } }),
    workshop('2025-07-01'),
    workshop('2025-09-01', { 'Plan action': '2-(a)' }),
    workshop('2025-10-01', { Status: 'Cancelled' }),
  ];
  const { judgement, measure } = figureOf({ ...given, workshops });
  expect(measure).toBe('activities-held');
  expect(judgement!.periods.map(({ period, value, isMet }) => [period.label, value, isMet])).toEqual([
    ['FY2024/25', 2, true],
    ['FY2025/26', 1, false],
  ]);
  expect(judgement!.result.evidence.map(({ range }) => range.top)).toEqual([2, 3, 4]);
});

test('an activity linked to several actions counts for each', () => {
  const workshops = [workshop('2024-08-05', { 'Plan action': '2-(b), 1-(a)' })];
  expect(figureOf({ ...given, workshops }).judgement!.actual).toBe(1);
});

test('no data without a workshops sheet', () => {
  expect(figureOf({ ...given, workshops: null }).noData).toBe('There is no workshops sheet.');
});
