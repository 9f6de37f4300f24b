import { planResult, workshop } from '../../../support/figureHarness';
import { mobilisedExperts2021 } from '../../../support/publishedExperts';

const expertsOf = (workshops: Parameters<typeof planResult>[0]['workshops'], asOf = '2026-06-30') =>
  planResult({ target: 'At least 4 Members', workshops, asOf }).figures.experts!;

const used = (start: string, experts: string | number | null, fields = {}) =>
  workshop(start, { 'Accredited experts': experts, ...fields });

test('the experts of FY2021/22 as published: WCO 9, Japan 3, China 1, Korea 1', () => {
  const { mobilised, leftOut } = planResult({
    title: 'Plan (2020-2022)',
    target: 'At least 4 Members',
    deliverable: { date: '2022-06-30' },
    workshops: mobilisedExperts2021,
    asOf: '2022-06-30',
  }).figures.experts!;
  const { byOrigin, byLevel, byFiscalYear, experts, activities, withoutNumber } = mobilised!;
  expect(byOrigin.map((one) => [one.origin, one.experts, one.activities.length])).toEqual([
    ['WCO', 9, 7],
    ['Japan', 3, 3],
    ['China', 1, 1],
    ['Korea', 1, 1],
  ]);
  expect([experts, activities.length, withoutNumber.length]).toEqual([14, 10, 0]);
  expect(byLevel.national).toMatchObject({ experts: 3 });
  expect(byLevel['sub-regional']).toMatchObject({ experts: 5 });
  expect(byLevel.regional).toMatchObject({ experts: 6 });
  expect(byFiscalYear.map((year) => [year.fiscalYear, year.experts])).toEqual([['FY2021/22', 14]]);
  expect(leftOut).toEqual([]);
});

test('by level and fiscal year, what has no number apart', () => {
  const { mobilised } = expertsOf([
    used('2024-09-02', 'WCO 2', { Level: 'National' }),
    used('2024-10-02', 'yes', { Level: 'National' }),
    used('2025-09-02', 'Japan 2 China'),
    used('2025-10-02', 0),
  ]);
  expect(mobilised).toMatchObject({ experts: 2, byLevel: { national: { experts: 2 }, regional: { experts: null } } });
  expect(mobilised!.withoutNumber.map(({ start }) => start)).toHaveLength(2);
  expect(
    mobilised!.byFiscalYear.map(({ fiscalYear, experts, activities }) => [fiscalYear, experts, activities.length]),
  ).toEqual([
    ['FY2024/25', 2, 2],
    ['FY2025/26', null, 1],
  ]);
});

test('counts what participation counts, and leaves out the rest with the reason', () => {
  const { mobilised, leftOut } = expertsOf(
    [
      used('2024-09-02', 'WCO 1'),
      used('2023-09-02', 'WCO 1'),
      used('2025-09-02', 'WCO 1'),
      used('2024-10-02', 'WCO 1', { Level: 'Meeting' }),
      used('2025-10-02', null),
    ],
    '2025-06-30',
  );
  expect(mobilised).toMatchObject({ experts: 1 });
  expect(leftOut.map(({ place, reason }) => [place.range.top, place.range.left, reason])).toEqual([
    [3, 5, 'outside the window'],
    [4, 5, 'after the as-of date'],
    [5, 5, 'not a national, sub-regional or regional workshop'],
  ]);
});

test('is null where no sheet speaks of experts, and without workshops where no workshop names any', () => {
  expect(planResult({ target: 'At least 4 Members', workshops: [workshop('2024-09-02')] }).figures.experts).toBeNull();
  expect(expertsOf([used('2024-09-02', null)])).toMatchObject({
    mobilised: { experts: null, activities: [] },
    pool: null,
  });
});
