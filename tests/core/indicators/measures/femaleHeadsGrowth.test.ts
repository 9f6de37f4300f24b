import { figureOf, workshop } from '../../../support/figureHarness';

const given = {
  kpi: 'Women at international forums',
  target: 'At least 20% annual growth of female Head of delegation at international forums.',
};
const heads = (count: number) => ({ 'Female heads': count });

test('compares the fiscal year with the year before it, by the same day', () => {
  const workshops = [
    workshop('2024-09-01', heads(4)),
    workshop('2025-05-01', heads(100)),
    workshop('2025-09-01', heads(5)),
  ];
  const { judgement, measure } = figureOf({ ...given, workshops, asOf: '2025-12-31' });
  expect([measure, judgement!.result.numerator, judgement!.result.denominator]).toEqual(['female-heads-growth', 1, 4]);
});

test('reads rows before the term for the year before', () => {
  const workshops = [workshop('2023-09-01', heads(2)), workshop('2024-09-01', heads(3))];
  expect(figureOf({ ...given, workshops, asOf: '2025-06-30' }).judgement!.actual).toBe(0.5);
});

test('cannot be measured against a year without any', () => {
  expect(figureOf({ ...given, workshops: [workshop('2025-09-01', heads(3))] }).noData).toBe(
    'No female head of delegation is recorded for the year before.',
  );
});

test('says of each row of the two years it left out why', () => {
  const workshops = [
    workshop('2024-09-01', heads(2)),
    workshop('2025-05-01', heads(9)),
    workshop('2025-09-01', heads(3)),
    workshop('2025-10-01', { 'Female heads': null }),
    workshop('2025-11-01', { ...heads(4), Status: 'Cancelled' }),
    workshop('2026-05-01', heads(5)),
    workshop('2020-05-01', heads(5)),
  ];
  const { judgement, leftOut } = figureOf({ ...given, workshops, asOf: '2025-12-31' });
  expect(judgement!.actual).toBe(0.5);
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [3, 'after the same day a year earlier'],
    [5, 'no number of female heads'],
    [6, 'cancelled'],
    [7, 'after the as-of date'],
  ]);
});
