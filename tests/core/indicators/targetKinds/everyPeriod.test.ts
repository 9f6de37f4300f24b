import { figureOf, summaryOf, workshop } from '../../../support/figureHarness';

const kpi = 'Number of activities';
const on = (...starts: string[]) => starts.map((start) => workshop(start));

test.each([
  ['Once a year', ['2024-08-01', '2025-08-01'], '2025-12-01', 2, 2, 'Achieved'],
  ['Once per year', ['2024-08-01'], '2025-12-01', 1, 2, 'On track'],
  ['At least once per year', ['2025-08-01'], '2025-12-01', 1, 2, 'Off track'],
  ['At least twice per year', ['2024-08-01', '2024-09-01', '2024-10-01'], '2026-06-30', 2, 4, 'Not achieved'],
  ['At least 3 times per year', [], '2024-07-01', 0, 6, 'On track'],
  ['At least once every 2 years', ['2025-08-01'], '2026-01-01', 1, 1, 'Achieved'],
  ['At least once every 2 years', [], '2025-12-29', 0, 1, 'On track'],
  ['At least once every 2 years', [], '2025-12-30', 0, 1, 'At risk'],
  ['At least once per quarter', ['2024-07-01', '2024-12-31'], '2025-01-01', 2, 8, 'On track'],
  ['At least once per quarter', ['2024-07-01'], '2024-12-31', 1, 8, 'Off track'],
])('%s, activities on %j, as of %s: %i of %i, %s', (target, starts, asOf, actual, required, status) => {
  expect(summaryOf({ kpi, target, workshops: on(...starts), asOf })).toMatchObject({ actual, required, status });
});

test('at risk begins when more than three quarters of the current period have gone', () => {
  // FY2025/26 has 365 days; on 31 March 274 have gone (75.07 %), on 30 March 273 (74.8 %).
  const given = { kpi, target: 'Once a year', workshops: on('2024-08-01') };
  expect(summaryOf({ ...given, asOf: '2026-03-30' }).status).toBe('On track');
  expect(summaryOf({ ...given, asOf: '2026-03-31' }).status).toBe('At risk');
});

test('a missed period heals when an activity that began in it ends later', () => {
  const late = workshop('2025-06-30', { 'End date': { date: '2025-07-03' } });
  const given = { kpi, target: 'Once a year', workshops: [late] };
  expect(summaryOf({ ...given, asOf: '2025-06-30' }).status).toBe('Off track');
  expect(summaryOf({ ...given, asOf: '2025-07-03' }).status).toBe('On track');
});

test('names the missed periods', () => {
  const { judgement } = figureOf({
    kpi,
    target: 'At least once per quarter',
    workshops: on('2024-08-01'),
    asOf: '2025-03-31',
  });
  expect(judgement!.missedPeriods.map(({ label }) => label)).toEqual(['FY2024/25 Q2', 'FY2024/25 Q3']);
});
