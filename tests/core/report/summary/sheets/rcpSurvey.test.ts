import { surveyedWorkshops, surveyReplies } from '../../../../support/publishedSurvey';
import type { PlainSheet } from '../../../../support/ruleHarness';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';

const pagesOf = (sheets: Readonly<Record<string, PlainSheet>>) => summaryPages([snapshotFrom(sheets)], '2022-01-15');
const published = pagesOf({ Workshops: surveyedWorkshops(), Replies: surveyReplies('BN') });

test('there is a page with a table for each of the seven, and none without replies', () => {
  const page = published.find(({ id }) => id === 'rcpSurvey')!;
  expect([page.sheet, page.title]).toEqual(['RCP Follow-up survey', 'Follow-up survey on the workshops of FY2020/21']);
  const headings = page.bands.flat().flatMap((part) => (part.kind === 'table' ? [part.heading.slice(0, 8)] : []));
  expect(headings).toEqual(Array.from({ length: 7 }, (_, index) => `Table ${index + 1}.`));
  expect(pagesOf({ Workshops: surveyedWorkshops() }).some(({ id }) => id === 'rcpSurvey')).toBe(false);
});

test('table 1 splits sub-regional and regional workshops, with a chart of the rates', () => {
  const rows = rowsOf(published, 'surveyReplies');
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({
    number: 1,
    workshop: 'Sub-regional Workshop on PCA (Pacific)',
    administrations: 6,
    replies: 5,
    rate: 5 / 6,
  });
  expect(rows.slice(9)).toEqual([
    { number: null, workshop: 'Sub-regional workshops', administrations: 13, replies: 12, rate: 12 / 13 },
    { number: null, workshop: 'Regional workshops', administrations: 140, replies: 46, rate: 46 / 140 },
    { number: null, workshop: 'All, FY2020/21', administrations: 153, replies: 58, rate: 58 / 153 },
  ]);
  expect(tableOf(published, 'surveyReplies').totalRows).toBe(3);
  expect(chartsOf(published).find(({ id }) => id === 'replyRates')!.description).toContain('9: Reply rate 11.1%.');
});

test('tables 2 to 7 give their totals', () => {
  const total = (id: string) => rowsOf(published, id).at(-1)!;
  expect(total('surveyActions')).toMatchObject({ shared: 48, reports: 25, recommendations: 25, inHouse: 15 });
  expect(total('surveyActions')).toMatchObject({ manuals: null, others: null });
  expect(total('surveyEffects')).toMatchObject({ replies: 58, effects: 38, no: 20, effectsShare: 38 / 58 });
  expect(total('surveyEffectsAfterActions')).toMatchObject({
    ...{ shared: 48, sharedAndEffects: 32, sharedAndEffectsShare: 32 / 48 },
    ...{ inHouse: 15, inHouseAndEffects: 11, inHouseAndEffectsShare: 11 / 15 },
    ...{ effects: 38, eitherAndEffects: 32, eitherAndEffectsShare: 32 / 38 },
  });
  expect(total('surveyEfficiency')).toMatchObject({ replies: 58, efficiency: null, no: null, efficiencyShare: null });
  expect(total('surveyProjects')).toMatchObject({ replies: 58, projects: 28, no: 30, projectsShare: 28 / 58 });
  expect(total('surveyProjectsAfterActions')).toMatchObject({
    ...{ reports: 25, reportsAndProjects: 13, recommendations: 25, recommendationsAndProjects: 17 },
    ...{ projects: 28, eitherReportAndProjects: 17, eitherReportAndProjectsShare: 17 / 28 },
  });
});

const twoYears = pagesOf({
  Workshops: [
    ['No.', 'Title', 'Start date', 'Level', 'No. of administrations'],
    [1, 'Workshop on PCA', { date: '2020-11-03' }, 'Regional', 4],
    [2, 'Workshop on AEO', { date: '2021-08-03' }, 'Regional', 5],
    [3, 'Workshop on IPR', { date: '2021-09-07' }, 'Regional', null],
    [4, 'Workshop on TRS', { date: '2020-12-08' }, 'Regional', null],
  ],
  Replies: [
    ['Workshop', 'Member', 'Shared materials', 'Direct effects'],
    [1, 'Fiji', 'Yes', 'Yes'],
    [1, 'Samoa', 'Yes', 'No'],
    [1, 'Nepal', 'No', 'No'],
    [4, 'Nepal', 'No', 'No'],
    [2, 'Fiji', 'No', 'Yes'],
    [2, 'Tonga', 'Yes', null],
    [3, 'Fiji', 'Yes', 'Yes'],
    [3, 'JICA', 'Yes', 'Yes'],
    [3, null, 'Yes', 'Yes'],
  ],
});

test('the year before stands beside the last one, in every table', () => {
  expect(rowsOf(twoYears, 'surveyReplies')).toEqual([
    { number: 1, workshop: 'Workshop on AEO', administrations: 5, replies: 2, rate: 0.4 },
    { number: 2, workshop: 'Workshop on IPR', administrations: null, replies: 1, rate: null },
    { number: null, workshop: 'Regional workshops', administrations: 5, replies: 3, rate: 0.4 },
    { number: null, workshop: 'All, FY2021/22', administrations: 5, replies: 3, rate: 0.4 },
    { number: null, workshop: 'For comparison, FY2020/21', administrations: 4, replies: 4, rate: 0.75 },
  ]);
  expect(rowsOf(twoYears, 'surveyEffectsAfterActions').at(-1)).toMatchObject({ shared: 2, sharedAndEffects: 1 });
});

test('an answer left open is neither yes nor no', () => {
  expect(rowsOf(twoYears, 'surveyEffects')[0]).toMatchObject({ replies: 2, effects: 1, no: 0, effectsShare: 0.5 });
});

test('says what was left out, and why', () => {
  expect(tableOf(twoYears, 'surveyReplies').remarks).toEqual([
    'Without a reply rate: 1 workshop of which nothing says how many administrations took part.',
    'Left out: 1 row, no Member named.',
    'Left out: 1 row, not a Member of the region.',
  ]);
});

test('every number leads to the replies it was made from', () => {
  const table = tableOf(published, 'surveyEffectsAfterActions');
  const at = table.columns.findIndex(({ id }) => id === 'sharedAndEffects');
  const cells = table.rows.map((row) => row[at]!);
  for (const { cell, evidence } of cells) expect([cell]).toEqual([{ kind: 'number', value: evidence.length }]);
  expect(cells[0]!.evidence.map(({ sheet, range }) => [sheet, range.top, range.left])).toEqual([
    ...[2, 4, 5, 6].map((row) => ['Replies', row, 3]),
  ]);
});
