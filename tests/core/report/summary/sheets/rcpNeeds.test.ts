import { planAndNeeds, withoutSheet } from '../../../../support/needsSheets';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';
import type { PlainSheets } from '../../../../support/ruleHarness';

const pagesOf = (sheets: PlainSheets = planAndNeeds()) =>
  summaryPages([snapshotFrom(sheets)], '2025-06-30', { meeting: 'RCP 2026' });

test('there is no page without a needs survey, and no definition of needs', () => {
  const pages = pagesOf(withoutSheet(planAndNeeds(), 'Needs'));
  expect(pages.map(({ id }) => id)).not.toContain('rcpNeeds');
  expect(rowsOf(pages, 'definitions').map(({ term }) => term)).not.toContain('Needs');
  expect(rowsOf(pagesOf(), 'definitions').map(({ term }) => term)).toContain('Needs');
});

test('the page says its meeting, the day and the years asked about', () => {
  expect(pagesOf().find(({ id }) => id === 'rcpNeeds')!.lines).toEqual([
    'RCP 2026',
    'As of 30 Jun 2025. Needs of FY2024/25.',
  ]);
});

test('asked, planned and met by topic, with a chart of them', () => {
  const pages = pagesOf();
  expect(rowsOf(pages, 'needsByTopic')).toEqual([
    { topic: 'risk management', asked: 2, planned: 2, met: 1, share: 0.5 },
    { topic: 'AEO', asked: 1, planned: 1, met: 1, share: 1 },
    { topic: 'Customs Laboratory', asked: 1, planned: 0, met: 0, share: 0 },
    { topic: 'PCA', asked: 1, planned: 1, met: 0, share: 0 },
  ]);
  const chart = chartsOf(pages).find(({ id }) => id === 'needsAskedPlannedMet')!;
  expect(chart.description).toContain('risk management: Asked 2, Planned 2, Met 1.');
});

test('each number leads to the cells it was made from', () => {
  const [, asked, planned, met] = tableOf(pagesOf(), 'needsByTopic').rows[0]!;
  const places = [asked, planned, met].map((cell) => cell!.evidence.map(({ sheet, range }) => `${sheet} ${range.top}`));
  expect(places).toEqual([['Needs 4', 'Needs 5'], ['Work plan 4'], ['Workshops 4']]);
});

test('by sub-region, priority, year and Member', () => {
  const pages = pagesOf();
  const asked = (id: string, of: string) => rowsOf(pages, id).map((row) => [row[of], row['asked'], row['met']]);
  expect(asked('needsBySubRegion', 'subRegion').at(-1)).toEqual(['Region', 5, 2]);
  expect(asked('needsByPriority', 'priority')).toEqual([
    ['High', 2, 2],
    ['Medium', 2, 0],
    ['Low', 1, 0],
  ]);
  expect(asked('needsByYear', 'fiscalYear')).toEqual([['FY2024/25', 5, 2]]);
  expect(asked('needsByMember', 'member')[0]).toEqual(['Fiji', 1, 1]);
});

test('what is not in the work plan, and what nobody asked for', () => {
  const pages = pagesOf();
  expect(rowsOf(pages, 'needsNobodyPlanned')).toEqual([
    { topic: 'Customs Laboratory', priority: 'Low', asked: 1, members: 'Japan' },
  ]);
  expect(rowsOf(pages, 'activitiesNotAskedFor').map(({ title, for: who, began }) => [title, who, began])).toEqual([
    ['risk management', 'Tonga', null],
    ['TRS', 'Fiji', null],
    ['TRS', 'Samoa', null],
    ['PCA', 'Southeast Asia', null],
    ['Sub-regional Workshop on Valuation', 'Fiji; Samoa; Tonga', '2024-10-07'],
  ]);
});

test('Planned is blank without a work plan, never 0', () => {
  const sheets = withoutSheet(planAndNeeds(), 'Work plan');
  expect(rowsOf(pagesOf(sheets), 'needsByTopic')[0]).toMatchObject({ asked: 2, planned: null, met: 1 });
  expect(tableOf(pagesOf(sheets), 'needsNobodyPlanned').whenEmpty).toBe(
    'There is no work plan of the years asked about.',
  );
});
