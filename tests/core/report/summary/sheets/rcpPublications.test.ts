import { entitySheet, publicationSheet, visitSheet } from '../../../../support/publicationSheets';
import { outputSheet } from '../../../../support/roleSheets';
import { planSheet, type PlainSheets } from '../../../../support/ruleHarness';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';

const pagesOf = (sheets: PlainSheets, asOf = '2025-12-31') =>
  summaryPages([snapshotFrom({ Plan: planSheet(), ...sheets })], asOf);
const page = (sheets: PlainSheets) => pagesOf(sheets).find(({ id }) => id === 'rcpPublications');
const all = pagesOf({ Publications: publicationSheet(), 'Web visits': visitSheet(), Entities: entitySheet() });

test('there is a page where issues have numbers, or for web visits or regional entities alone', () => {
  expect(page({ Publications: publicationSheet() })!.sheet).toBe('RCP Publications');
  expect(page({ 'Web visits': visitSheet() })!.bands).toHaveLength(1);
  expect(page({ Entities: entitySheet() })!.bands).toHaveLength(1);
  expect(page({ Outputs: outputSheet() })).toBeUndefined();
  expect(page({})).toBeUndefined();
});

test('publications by type, with the number of the last issue', () => {
  expect(rowsOf(all, 'publicationTypes')).toEqual([
    { type: 'Newsletters', issued: 5, total: 87, lastIssue: 87, lastDate: '2025-07-20' },
    { type: 'Good practice reports', issued: 3, total: 27, lastIssue: 27, lastDate: '2025-09-02' },
  ]);
  expect(tableOf(all, 'publicationTypes').remarks).toEqual([]);
});

test('it says which totals are counted, where numbers do not run on', () => {
  const cells = Object.fromEntries(['D2', 'D3', 'D4', 'D5', 'D7'].map((cell): [string, null] => [cell, null]));
  const pages = pagesOf({ Publications: publicationSheet(cells) });
  expect(tableOf(pages, 'publicationTypes').remarks).toEqual([
    'Without running issue numbers, "in all" counts the rows of the outputs sheets: newsletters.',
  ]);
});

test('publications by fiscal year, each with all by then', () => {
  expect(rowsOf(all, 'publicationYears')).toEqual([
    { year: 'FY2024/25', issued0: 4, total0: 86, issued1: 1, total1: 26 },
    { year: 'FY2025/26', issued0: 1, total0: 87, issued1: 2, total1: 27 },
  ]);
});

test('web visits by year with their growth and a chart; missing months are named', () => {
  expect(rowsOf(all, 'webVisitYears')).toEqual([
    { year: 'FY2023/24', visits: 8_100_000, growth: null },
    { year: 'FY2024/25 (4 months)', visits: 2_760_000, growth: null },
  ]);
  expect(tableOf(all, 'webVisitYears').remarks[0]).toMatch(
    /^FY2024\/25: no number for Nov 2024, Dec 2024, .*Jun 2025\.$/,
  );
  const chart = chartsOf(all).find(({ id }) => id === 'webVisitChart')!;
  expect(chart.description).toContain('FY2023/24: Visits 8100000.');
});

test('regional entities by kind, at the ends of the years before and now', () => {
  const { columns } = tableOf(all, 'entityKinds');
  expect(columns.map(({ header }) => header).slice(1, 5)).toEqual([
    'FY2022/23',
    'FY2023/24',
    'FY2024/25',
    'On 31 Dec 2025',
  ]);
  expect(rowsOf(all, 'entityKinds')).toEqual([
    { kind: 'Regional Training Centres', year0: 2, year1: 2, year2: 2, count: 2, members: 'Japan, Korea' },
    { kind: 'Regional Customs Laboratories', year0: 1, year1: 1, year2: 1, count: 1, members: 'Japan' },
    { kind: 'Regional Dog Training Centres', year0: 1, year1: 1, year2: 1, count: 1, members: 'Korea' },
  ]);
});

test('every number leads to its rows', () => {
  const [newsletters] = tableOf(all, 'publicationTypes').rows;
  expect(newsletters![1]!.evidence.map(({ range }) => range.top)).toEqual([2, 3, 4, 5, 6]);
});

test('About this report explains them only where they are', () => {
  const terms = (sheets: PlainSheets) => rowsOf(pagesOf(sheets), 'definitions').map(({ term }) => term);
  expect(terms({ 'Web visits': visitSheet() })).toContain('Web visits');
  expect(terms({})).not.toContain('Web visits');
});
