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

test('says of each linked row it left out why', () => {
  const workshops = [
    workshop('2024-06-30'),
    workshop('2024-08-05'),
    workshop('2024-09-05', { Status: 'On hold' }),
    workshop('2024-10-05', { Status: 'Happened' }),
    workshop('2024-11-05', { 'Start date': 'soon' }),
    workshop('2025-09-05'),
    workshop('2025-10-05', { 'Plan action': '1-(b)', Status: 'Cancelled' }),
  ];
  const { leftOut } = figureOf({ ...given, workshops, asOf: '2025-06-30' });
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [2, 'outside the term'],
    [4, 'on hold'],
    [5, 'status not known'],
    [6, 'no readable start date'],
    [7, 'after the as-of date'],
  ]);
});

test('a last period shorter than half is no period, and what began in it is left out', () => {
  const workshops = [workshop('2024-08-05'), workshop('2025-08-05')];
  const figure = figureOf({ ...given, title: 'July 2024 to September 2025', workshops, asOf: '2025-09-30' });
  expect(figure.judgement!.periods.map(({ period }) => period.label)).toEqual(['FY2024/25']);
  expect(figure.leftOut.map(({ reason }) => reason)).toEqual(['in no whole period of the term']);
});
