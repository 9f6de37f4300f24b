import { planResult, workshop, type PlainRow } from '../../../../support/figureHarness';
import { rowsOf, summaryPages, tableOf, tablesOf, textsOf } from '../../../../support/summaryPages';

const pagesOf = (workshops: readonly PlainRow[]) =>
  summaryPages(planResult({ target: 'At least average of 4 out of 5', workshops }).model.workbooks, '2026-01-15');

const given = [
  workshop('2024-08-06', { Evaluation: '"very good" 50 %, "good" 50 %', Respondents: 10 }),
  workshop('2025-08-05', { Evaluation: 4, Respondents: 30, Level: 'National' }),
  workshop('2025-09-02', { Evaluation: '86%', Respondents: 30 }),
];

test('answers in words: the mean by level and fiscal year, the scale, and what was left out', () => {
  const pages = pagesOf(given);
  expect(rowsOf(pages, 'evaluations')).toEqual([
    { group: 'National', activities: 1, mean: 4 },
    { group: 'Regional', activities: 1, mean: 4.5 },
    { group: 'FY2024/25', activities: 1, mean: 4.5 },
    { group: 'FY2025/26', activities: 1, mean: 4 },
    { group: 'All', activities: 2, mean: 165 / 40 },
  ]);
  expect(tableOf(pages, 'evaluations').remarks).toEqual([
    'Answers in words were turned into points (very good 5, good 4, fair 3, poor 2, very poor 1): 1.',
    'Left out: 1 row, evaluation not on the scale.',
  ]);
  expect(textsOf(pages)).toContain('Evaluation in words');
});

test('numbers alone need no table of their own', () => {
  const pages = pagesOf(given.slice(1, 2));
  expect(tablesOf(pages).map(({ id }) => id)).not.toContain('evaluations');
  expect(textsOf(pages)).not.toContain('Evaluation in words');
});
