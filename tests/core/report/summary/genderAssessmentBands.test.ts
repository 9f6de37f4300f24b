import { assessmentSheet } from '../../../support/assessmentSheet';
import { planSheet, type Overrides, type PlainSheets } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { chartsOf, rowsOf, summaryPages, tableOf, tablesOf } from '../../../support/summaryPages';

const pagesOf = (sheets: PlainSheets) => summaryPages([snapshotFrom({ Plan: planSheet(), ...sheets })], '2025-12-31');
const before = (cells: Overrides = {}) =>
  assessmentSheet({ A1: 'Gender assessment of Fiji, 2023', E4: 2, E10: 1, ...cells });

test('levels, mean and change by principle, all together in the last row', () => {
  const pages = pagesOf({ Before: before(), Now: assessmentSheet() });
  const rows = rowsOf(pages, 'genderAssessment');
  expect(rows).toHaveLength(7);
  expect(rows[0]).toEqual({
    ...{ number: '1', principle: 'Strategy, Governance and Leadership', notApplicable: 1 },
    ...{ level0: 0, level1: 0, level2: 1, level3: 1, level4: 1, level5: 1, mean: 3.5, before: 3, change: 0.5 },
  });
  expect(rows[2]).toMatchObject({ principle: 'Work-Life Balance', level0: 0, mean: null, before: null, change: null });
  expect(rows[6]).toMatchObject({
    number: null,
    principle: 'All',
    notApplicable: 1,
    mean: 18 / 7,
    before: 2,
    change: 18 / 7 - 2,
  });
  expect(tableOf(pages, 'genderAssessment').totalRows).toBe(1);
});

test('a native chart of the means, described with its figures', () => {
  const pages = pagesOf({ Before: before(), Now: assessmentSheet() });
  const chart = chartsOf(pages).find(({ id }) => id === 'genderAssessmentMeans')!;
  expect(chart.series.map(({ column }) => column)).toEqual(['mean', 'before']);
  expect(chart.description).toContain('4: Mean 3, Before 1.');
  expect(chart.description).toContain('3: Mean no data, Before no data.');
});

test('says which assessments, how many key elements, the scale, and what was left out', () => {
  const pages = pagesOf({ Before: before(), Now: assessmentSheet({ E4: null, A11: 'Principle 9' }) });
  expect(tableOf(pages, 'genderAssessment').remarks).toEqual([
    'Assessed: Fiji, 30 Jun 2025.',
    'Before: Fiji, 2023. Before and change speak of the key elements that have a level both times.',
    'Key elements with a level: 5 of 18.',
    expect.stringMatching(/^Scale: 5 Full implementation, .*, 0 Non-existent; N\/A is in no mean\.$/),
    'Only in the last row: 1 indicator of no known principle.',
    'Left out: 1 indicator, no level.',
  ]);
});

test('without one before, nothing is compared', () => {
  const pages = pagesOf({ Now: assessmentSheet() });
  const ids = tableOf(pages, 'genderAssessment').columns.map(({ id }) => id);
  expect(ids.slice(-2)).toEqual(['notApplicable', 'mean']);
  expect(chartsOf(pages).find(({ id }) => id === 'genderAssessmentMeans')).toMatchObject({
    series: [{ column: 'mean' }],
    legend: 'none',
  });
});

test('every key element has its row, every number its cells', () => {
  const pages = pagesOf({ Now: assessmentSheet() });
  const { rows } = tableOf(pages, 'genderKeyElements');
  expect(rows).toHaveLength(18);
  expect(rowsOf(pages, 'genderKeyElements')[0]).toEqual({
    ...{ element: '1A Cross-cutting policies', assessed: 1, notApplicable: 0, mean: 4 },
  });
  expect(rows[0]!.at(-1)!.evidence).toMatchObject([{ sheet: 'Now', range: { top: 4, left: 5 } }]);
});

test('indicators under 3 stand with their timeline, and with the administration where there are several', () => {
  const one = pagesOf({ Now: assessmentSheet({ I11: null }) });
  expect(rowsOf(one, 'genderUnderThree')).toEqual([
    { element: '1D', indicator: 'Language guide is used', level: 2, timeline: 'Q4 2025' },
    { element: '2A', indicator: 'Panels are mixed', level: 1, timeline: '31 Mar 2026' },
    { element: '6C', indicator: 'Posts are safe at night', level: 0, timeline: 'None' },
  ]);
  const two = pagesOf({ Fiji: assessmentSheet(), Tonga: assessmentSheet({ A1: 'Gender assessment of Tonga, 2024' }) });
  expect(rowsOf(two, 'genderUnderThree').map(({ administration }) => administration)).toEqual([
    ...['Tonga', 'Tonga', 'Tonga', 'Fiji', 'Fiji', 'Fiji'],
  ]);
});

test('without an assessment the page is as it was', () => {
  const ids = tablesOf(pagesOf({})).map(({ id }) => id);
  expect(ids.filter((id) => ['genderAssessment', 'genderKeyElements', 'genderUnderThree'].includes(id))).toEqual([]);
  expect(JSON.stringify(pagesOf({}))).not.toContain('Gender assessment');
});
