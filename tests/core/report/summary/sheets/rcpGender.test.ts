import { planResult, workshop, type PlainRow } from '../../../../support/figureHarness';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';
import type { Settings } from '../../../../../src/core';

const pagesOf = (workshops: readonly PlainRow[], settings: Partial<Settings> = {}) =>
  summaryPages(planResult({ target: 'At least 4 Members', workshops }).model.workbooks, '2026-01-15', {}, { settings });

const given = [
  workshop('2024-08-06', {
    Participants: 20,
    Women: 5,
    Men: 15,
    Members: 'Fiji',
    'Female heads': 1,
    'Heads of delegation': 4,
  }),
  workshop('2025-08-05', { Participants: 10, Women: 6, Men: 2, Members: 'Nepal', Level: 'National' }),
  workshop('2025-09-02', { Participants: 9, Members: 'Nepal', Title: 'Nobody asked', Level: 'National' }),
];

test('the share by year against the goal, with the window in the last row and a line in the chart', () => {
  const pages = pagesOf(given);
  expect(rowsOf(pages, 'genderByYear')).toEqual([
    { group: 'FY2024/25', women: 5, participants: 20, share: 0.25, goal: 0.25 },
    { group: 'FY2025/26', women: 6, participants: 10, share: 0.6, goal: 0.25 },
    { group: 'All', women: 11, participants: 30, share: 11 / 30, goal: 0.25 },
  ]);
  const chart = chartsOf(pages).find(({ id }) => id === 'womenShareByYear')!;
  expect(chart.series.map(({ column, isLine }) => [column, isLine ?? false])).toEqual([
    ['share', false],
    ['goal', true],
  ]);
  expect(chart.description).toContain("FY2025/26: Women's share 60.0%, Goal 25.0%.");
});

test('by level, pillar and sub-region', () => {
  const pages = pagesOf(given);
  const shares = (id: string) =>
    rowsOf(pages, id).map(({ group, women, participants }) => [group, women, participants]);
  expect(shares('genderByLevel')).toEqual([
    ['National', 6, 10],
    ['Regional', 5, 20],
  ]);
  expect(shares('genderByPillar')).toEqual([['Pillar 1', 11, 30]]);
  expect(shares('genderBySubRegion')).toEqual([
    ['Pacific Islands', 5, 20],
    ['South Asia', 6, 10],
  ]);
});

test('a share of those whose gender is recorded says so, and the goal is the one in force', () => {
  const pages = pagesOf(given, { shareBasis: 'recorded', genderGoal: 0.4 });
  expect(tableOf(pages, 'genderByYear').columns.map(({ header }) => header)).toEqual([
    ...['Fiscal year', 'Women', 'Gender recorded', "Women's share", 'Goal'],
  ]);
  expect(rowsOf(pages, 'genderByYear')[1]).toEqual({
    group: 'FY2025/26',
    women: 6,
    participants: 8,
    share: 0.75,
    goal: 0.4,
  });
});

test('which workshops are left out, and why', () => {
  const pages = pagesOf(given);
  expect(rowsOf(pages, 'withoutGender')).toEqual([
    { source: 'Workshops A4', start: '2025-09-02', title: 'Nobody asked', reason: 'gender not recorded' },
  ]);
  expect(tableOf(pages, 'withoutGender').remarks).toEqual(['No usable gender data: 1 of 3 workshops.']);
  const many = pagesOf(Array.from({ length: 45 }, (_, place) => workshop('2025-05-06', { Title: `No ${place}` })));
  expect(rowsOf(many, 'withoutGender')).toHaveLength(40);
  expect(tableOf(many, 'withoutGender').remarks[1]).toBe('The first 40 stand here; Evidence lists them all.');
});

test('female heads of delegation by year, with what was left out', () => {
  const pages = pagesOf(given);
  expect(rowsOf(pages, 'femaleHeads')).toEqual([
    { year: 'FY2024/25', women: 1, heads: 4, share: 0.25, workshops: 1 },
    { year: 'FY2025/26', women: null, heads: null, share: null, workshops: 0 },
    { year: 'All', women: 1, heads: 4, share: 0.25, workshops: 1 },
  ]);
  expect(tableOf(pages, 'femaleHeads').remarks).toEqual(['Left out: 2 workshops, heads of delegation not recorded.']);
});
