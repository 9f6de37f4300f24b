import { dayOf, type Baseline } from '../../../../../src/core';
import { summaryBooks } from '../../../../support/summaryBooks';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';

const books = summaryBooks['a small plan']!();
const previous: Baseline = {
  asOf: dayOf(2025, 6, 30),
  held: { national: 1, 'sub-regional': 0, regional: 0 },
  participants: null,
  membersReached: 1,
  members: 35,
  women: 2,
  genderParticipants: 20,
  statuses: {
    Achieved: 0,
    'On track': 1,
    'At risk': 0,
    'Off track': 2,
    'Not started': 0,
    'Not achieved': 0,
    'No data': 2,
  },
};

test('the headline figures', () => {
  const pages = summaryPages(books, '2026-01-15', { meeting: 'RCP 2026' });
  expect(pages[0]).toMatchObject({
    title: 'Progress of the strategic plan',
    lines: ['RCP 2026', 'As of 15 Jan 2026. Participation and gender: 1 Jul 2024 to 30 Jun 2026.'],
    isLarge: true,
    pagesHigh: 1,
  });
  expect(rowsOf(pages, 'headlines')).toEqual([
    { figure: 'Workshops held', now: 3 },
    { figure: 'National workshops', now: 2 },
    { figure: 'Sub-regional workshops', now: 1 },
    { figure: 'Regional workshops', now: 0 },
    { figure: 'Participants', now: 60 },
    { figure: 'Members reached, of 35', now: 3 },
    { figure: "Women's share, goal 25%", now: 8 / 50 },
  ]);
  expect(tableOf(pages, 'headlines').remarks).toEqual([
    "Women's share leaves out 1 workshop without usable gender data.",
  ]);
});

test('beside those of the meeting before, and the change; what was not known then has no change', () => {
  const pages = summaryPages(books, '2026-01-15', { previous });
  expect(tableOf(pages, 'headlines').columns.map(({ header }) => header)).toEqual([
    ...['Figure', 'Now', 'On 30 Jun 2025', 'Change'],
  ]);
  const rows = rowsOf(pages, 'headlines').map(({ before, change }) => [before, change]);
  expect(rows.slice(0, 6)).toEqual([
    ...[
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
    ...[
      [null, null],
      [1, 2],
    ],
  ]);
  expect(rows[6]![0]).toBe(0.1);
  expect(rows[6]![1]).toBeCloseTo(0.06, 12);
  expect(rowsOf(pages, 'statuses')).toContainEqual({ status: '\u25bc Off track', now: 3, before: 2, change: 1 });
  expect(rowsOf(pages, 'statuses').at(-1)).toEqual({ status: 'Indicators', now: 5, before: 5, change: 0 });
});

test('the pillars with a bar each, the whole plan in the last row', () => {
  const pages = summaryPages(books, '2026-01-15');
  expect(rowsOf(pages, 'pillars')).toEqual([
    expect.objectContaining({ pillar: 'Pillar 1', name: null, actions: 3, indicators: 3, achieved: 1, 'no-data': 0 }),
    expect.objectContaining({ pillar: 'Pillar 2', name: null, actions: 2, indicators: 2, achieved: 0, 'no-data': 1 }),
    expect.objectContaining({ pillar: 'Plan', actions: 5, indicators: 5, achieved: 1, 'no-data': 1 }),
  ]);
  expect(tableOf(pages, 'pillars').totalRows).toBe(1);
  const chart = chartsOf(pages).find(({ id }) => id === 'pillarStatuses')!;
  expect(chart).toMatchObject({ table: 'pillars', type: 'stackedBar', category: 'pillar', legend: 'bottom' });
  expect(chart.description).toContain('Pillar 2: \u25bc Off track 1, \u2013 No data 1.');
  expect(chart.description).not.toContain('Plan:');
});

test('who is furthest behind, with the rule', () => {
  const pages = summaryPages(books, '2026-01-15');
  expect(rowsOf(pages, 'furthestBehind').map(({ reference, status }) => [reference, status])).toEqual([
    // A year was missed; 16 % of a goal of 25 %; two of four Members when three quarters of the term are gone.
    ['1-(b)', '\u25bc Off track'],
    ['2-(a)', '\u25bc Off track'],
    ['1-(a)', '\u25bc Off track'],
  ]);
  expect(tableOf(pages, 'furthestBehind').remarks[0]).toContain('equal ones in the order of the plan');
});

test('Members not reached, by sub-region', () => {
  const rows = rowsOf(summaryPages(books, '2026-01-15'), 'membersNotReached');
  expect(rows.map(({ subRegion, number }) => [subRegion, number])).toEqual([
    ['East, Central and West Asia', 8],
    ['Pacific Islands', 8],
    ['South Asia', 6],
    ['Southeast Asia', 10],
  ]);
  expect(rows[2]!['members']).toBe('Bangladesh; Bhutan; India; Maldives; Nepal; Sri Lanka');
});
