import { figureOf, workshop } from '../../../support/figureHarness';

const given = { kpi: 'Number of women participations', target: 'At least 25% of the participations' };
const people = (Participants: number | null, Women: number | null, Men: number | null) => ({
  Participants,
  Women,
  Men,
});

test('is the sum of women over the sum of participations, never the mean of shares', () => {
  const workshops = [workshop('2024-08-05', people(10, 5, 5)), workshop('2025-08-05', people(90, 10, 80))];
  const { judgement, measure } = figureOf({ ...given, workshops });
  expect(measure).toBe('women-share');
  expect([judgement!.result.numerator, judgement!.result.denominator, judgement!.actual]).toEqual([15, 100, 0.15]);
});

test('takes all held activities that began in the term, linked or not', () => {
  const workshops = [
    workshop('2024-08-05', { ...people(10, 5, 5), 'Plan action': null }),
    workshop('2024-06-05', people(10, 0, 10)),
    workshop('2025-08-05', { ...people(10, 0, 10), Status: 'Planned' }),
  ];
  expect(figureOf({ ...given, workshops }).judgement!.actual).toBe(0.5);
});

test('leaves out workshops without gender, without participants or with a wrong sum, and says so', () => {
  const workshops = [
    workshop('2024-08-05', people(20, 5, 15)),
    workshop('2024-08-06', people(20, null, null)),
    workshop('2024-08-07', people(null, 5, null)),
    workshop('2024-08-08', people(10, 8, 8)),
  ];
  const { judgement, leftOut } = figureOf({ ...given, workshops });
  expect(judgement!.actual).toBe(0.25);
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [3, 'gender not recorded'],
    [4, 'no number of participants'],
    [5, 'more women and men than participants'],
  ]);
  expect(judgement!.result.caveats).toEqual(['3 held workshop(s) without usable gender data left out']);
});

test('without a number of participants, women and men together are the participants', () => {
  const workshops = [workshop('2024-08-05', people(null, 1, 3))];
  expect(figureOf({ ...given, workshops }).judgement!.actual).toBe(0.25);
});

test('no woman is zero, no record is no data', () => {
  expect(figureOf({ ...given, workshops: [workshop('2024-08-05', people(5, 0, 5))] }).judgement!.actual).toBe(0);
  expect(figureOf({ ...given, workshops: [workshop('2024-08-05', people(5, null, null))] }).noData).toBe(
    'No held workshop records gender.',
  );
});

test('says which rows it did not look at, and that gender is not recorded for all', () => {
  const workshops = [workshop('2024-08-05', people(100, 30, 59)), workshop('2023-08-05', people(10, 5, 5))];
  const { judgement, leftOut } = figureOf({ ...given, workshops });
  expect(leftOut.map(({ reason }) => reason)).toEqual(['outside the term']);
  expect(judgement!.result.caveats).toEqual(['1 workshop(s) with gender recorded for under 90% of their participants']);
});

test('the share can be taken of those with gender recorded', () => {
  const workshops = [workshop('2024-08-05', people(100, 30, 60))];
  const settings = { shareBasis: 'recorded' } as const;
  expect(figureOf({ ...given, workshops, settings }).judgement!.actual).toBe(30 / 90);
});
