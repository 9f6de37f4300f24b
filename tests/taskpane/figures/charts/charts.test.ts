import { dayOf, runPlan, type PlanOptions } from '../../../../src/core';
import { participationCharts } from '../../../../src/taskpane/figures/charts/participationCharts';
import { womenCharts } from '../../../../src/taskpane/figures/charts/womenCharts';
import { figuresWorkbook } from '../../../support/figuresWorkbook';
import { snapshotFrom } from '../../../support/snapshotFrom';

const report = (workbook = figuresWorkbook(), options: Partial<PlanOptions> = {}) =>
  runPlan([workbook], { today: dayOf(2026, 1, 15), ...options }).report;

test('women by fiscal year and level: the share, what it is made of, and whether the goal is met', () => {
  const [byYear, byLevel] = womenCharts(report());
  expect(byYear!.title).toBe('Women’s share by fiscal year');
  expect(byYear!.bars.map(({ name, value, goal }) => [name, value, goal])).toEqual([
    ['FY2024/25', '10.0% (2 of 20)', 'Goal of 25.0% not met'],
    ['FY2025/26', '20.0% (6 of 30)', 'Goal of 25.0% not met'],
  ]);
  expect(byLevel!.bars.map(({ name, value }) => [name, value])).toEqual([
    ['National', '10.0% (2 of 20)'],
    ['Sub-regional', '20.0% (6 of 30)'],
  ]);
  expect(byYear!.goal).toEqual({ at: 0.5, words: 'The dashed line is the goal of 25.0%.' });
});

test('bars are as long as their shares on a scale of half, or of the largest share', () => {
  expect(womenCharts(report())[0]!.bars.map(({ length }) => length)).toEqual([0.2, 0.4]);
  const women = (share: number) =>
    snapshotFrom({
      Workshops: [
        ['Title', 'Start', 'Level', 'Status', 'Participants', 'Women', 'Men'],
        ['Valuation', { date: '2025-03-03' }, 'national', 'held', 100, share, 100 - share],
      ],
    });
  const [chart] = womenCharts(report(women(80)));
  expect(chart).toMatchObject({ bars: [{ length: 1, goal: 'Goal of 25.0% met' }], goal: { at: 0.25 / 0.8 } });
  expect(womenCharts(report(women(0)))[0]).toMatchObject({ bars: [{ length: 0, value: '0.0% (0 of 100)' }] });
  expect(womenCharts(report(women(25)))[0]!.bars[0]!.goal).toBe('Goal of 25.0% met');
});

test('participants by fiscal year, the largest year whole; Members reached by sub-region', () => {
  const [byYear, bySubRegion] = participationCharts(report());
  expect(byYear!.title).toBe('Participants by fiscal year');
  expect(byYear!.bars).toEqual([
    { name: 'FY2024/25', length: 0.5, value: '20', goal: null },
    { name: 'FY2025/26', length: 1, value: '40', goal: null },
  ]);
  expect(bySubRegion!.title).toBe('Members reached by sub-region');
  const { participation } = report();
  expect(bySubRegion!.bars.map(({ value }) => value)).toEqual(
    participation.bySubRegion.map(({ members, of }) => `${members} of ${of}`),
  );
});

test('without a number of participants the years show the workshops held', () => {
  const workbook = snapshotFrom({
    Workshops: [
      ['Title', 'Start', 'Level', 'Status'],
      ['Valuation', { date: '2025-03-03' }, 'national', 'held'],
    ],
  });
  expect(participationCharts(report(workbook))).toMatchObject([
    { title: 'Workshops held by fiscal year', bars: [{ name: 'FY2024/25', value: '1 held', length: 1 }] },
  ]);
  expect(womenCharts(report(workbook))).toEqual([]);
});

test('nothing held, no chart', () => {
  const options = { asOf: dayOf(2024, 7, 1) };
  expect([...womenCharts(report(undefined, options)), ...participationCharts(report(undefined, options))]).toEqual([]);
});
