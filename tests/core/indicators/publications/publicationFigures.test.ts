import { parseIsoDay, runPlan } from '../../../../src/core';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';
import { publishedIssues } from '../../../support/publishedIssues';
import { publicationSheet } from '../../../support/publicationSheets';
import type { Overrides, PlainSheets } from '../../../support/ruleHarness';

function publicationsOf(sheets: PlainSheets, asOf: string, from?: string) {
  const window = from === undefined ? undefined : { from: parseIsoDay(from)! };
  const options = { today: parseIsoDay('2026-01-15')!, asOf: parseIsoDay(asOf)!, window };
  return runPlan([snapshotFrom(sheets, { file: 'office.xlsx' })], options).report.publications;
}

const typesOf = (cells: Overrides, asOf = '2025-12-31', from?: string) =>
  publicationsOf({ Publications: publicationSheet(cells) }, asOf, from)!.types;

// The annual report 2021/22 says 76 newsletters and 26 good practice reports; newsletter 83 is of October to December 2023.
describe('publications of an office that numbers them', () => {
  test('by the end of FY2021/22 there are 76 newsletters and 26 good practice reports', () => {
    const { types } = publicationsOf({ Outputs: publishedIssues }, '2022-06-30')!;
    expect(types.map(({ type, total, totalFrom }) => [type, total, totalFrom])).toEqual([
      ['newsletter', 76, 'issue numbers'],
      ['good practice report', 26, 'issue numbers'],
    ]);
    expect(types[0]!.byFiscalYear).toEqual([
      { fiscalYear: 'FY2020/21', issued: 3, total: 72 },
      { fiscalYear: 'FY2021/22', issued: 4, total: 76 },
    ]);
  });

  test('newsletter 83, of the quarter to December 2023, is the last of January 2024', () => {
    const { types } = publicationsOf({ Outputs: publishedIssues }, '2024-01-31')!;
    expect(types[0]).toMatchObject({ total: 83, lastIssue: 83, lastDate: '2024-01-15' });
    const years = types[0]!.byFiscalYear.slice(1);
    expect(years.map(({ fiscalYear, issued, total }) => [fiscalYear, issued, total])).toEqual([
      ['FY2021/22', 4, 76],
      ['FY2022/23', 4, 80],
      ['FY2023/24', 3, 83],
    ]);
  });

  test('a second edition is an issue without a new number', () => {
    const { types } = publicationsOf({ Outputs: publishedIssues }, '2024-01-31')!;
    expect(types[1]).toMatchObject({ total: 26, issued: 2, lastIssue: 26, lastDate: '2022-03-10' });
  });
});

test('each figure leads to its rows, and what is left out says why', () => {
  const cells: Overrides = { D5: 85, A2: { date: '2024-06-20' }, A6: { date: '2026-01-20' }, A10: null };
  const { types, leftOut } = publicationsOf({ Publications: publicationSheet(cells) }, '2025-12-31', '2024-07-01')!;
  expect(types[0]!.evidence.map(({ cell, issue }) => [cell, issue?.first])).toEqual([
    ['C3', 84],
    ['C4', 85],
  ]);
  expect(leftOut.map(({ file, sheet, cell, reason }) => [file, sheet, cell, reason])).toEqual([
    ['office.xlsx', 'Publications', 'C5', 'issue number given twice'],
    ['office.xlsx', 'Publications', 'C7', 'another language of an issue'],
    ['office.xlsx', 'Publications', 'C6', 'after the as-of date'],
    ['office.xlsx', 'Publications', 'C10', 'no readable date'],
    ['office.xlsx', 'Publications', 'C2', 'outside the window'],
  ]);
});

test('a joint issue is two', () => {
  const [newsletter] = typesOf({ D6: '87-88' });
  expect(newsletter).toMatchObject({ issued: 6, total: 88, lastIssue: 88 });
});

test('where most have no number, or numbers begin anew, the rows count', () => {
  const none: Overrides = Object.fromEntries(
    ['D2', 'D3', 'D4', 'D5', 'D7'].map((cell): [string, PlainCell] => [cell, null]),
  );
  expect(typesOf(none)[0]).toMatchObject({ issued: 6, total: 6, totalFrom: 'rows', lastIssue: 87 });
  const anew = { D2: 1, D3: 2, D4: 1, D5: 2, C6: 'Issue 3', D7: null };
  expect(typesOf(anew)[0]).toMatchObject({ total: 6, totalFrom: 'rows', lastIssue: 3 });
});

test('without a number the quantity counts', () => {
  const rows: PlainCell[][] = [
    ['Date', 'Type', 'Plan action', 'Quantity'],
    [{ date: '2025-03-01' }, 'Brochure', '1-(a)', 3],
    [{ date: '2025-04-01' }, 'Brochure', '1-(a)', null],
  ];
  expect(publicationsOf({ Outputs: rows }, '2025-12-31')!.types).toMatchObject([
    { type: 'brochure', issued: 4, total: 4, totalFrom: 'rows', lastIssue: null },
  ]);
});

test('nothing is said of outputs without publications, and no data is null, not zero', () => {
  const survey = [
    ['Date', 'Type', 'Plan action'],
    [{ date: '2025-03-01' }, 'Survey', '1-(a)'],
  ];
  expect(publicationsOf({ Outputs: survey }, '2025-12-31')).toBeNull();
  expect(typesOf({}, '2024-01-01')[0]).toMatchObject({ issued: 0, total: null, lastIssue: null, lastDate: null });
});
