import { parseIsoDay, runPlan } from '../../../../src/core';
import { visitSheet } from '../../../support/publicationSheets';
import type { PlainSheet } from '../../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

function webOf(rows: PlainSheet, asOf = '2025-12-31') {
  const options = { today: parseIsoDay('2026-01-15')!, asOf: parseIsoDay(asOf)! };
  return runPlan([snapshotFrom({ 'Web visits': rows }, { file: 'office.xlsx' })], options).report.web!;
}

const plain = (rows: PlainSheet, asOf?: string) =>
  webOf(rows, asOf).years.map(({ label, visits, complete, growth }) => [label, visits, complete, growth]);

// The annual report 2021/22 says about 8 million visits, nearly 33% more than the year before.
test('about 8 million visits in FY2021/22 are nearly a third more than the year before', () => {
  const { years } = webOf([
    ['Fiscal year', 'Visits'],
    ['2020/21', 6_020_000],
    ['2021/22', 8_000_000],
  ]);
  expect(years.map(({ label, growth }) => [label, growth === null ? null : Math.round(growth * 1000) / 1000])).toEqual([
    ['FY2020/21', null],
    ['FY2021/22', 0.329],
  ]);
});

const months = (year: string, each: number, without: readonly string[] = []): PlainCell[][] =>
  ['July', 'August', 'September', 'October', 'November', 'December']
    .concat('January', 'February', 'March', 'April', 'May', 'June')
    .filter((month) => !without.includes(month))
    .map((month) => [year, month, each]);
const HEADER = ['Fiscal year', 'Month', 'Web visits'];

test('months add up to fiscal years', () => {
  const rows = [HEADER, ...months('FY2023/24', 100), ...months('FY2024/25', 125)];
  expect(plain(rows)).toEqual([
    ['FY2023/24', 1200, true, null],
    ['FY2024/25', 1500, true, 0.25],
  ]);
});

test('a year with missing months says which, and nothing grows on it', () => {
  const rows = [HEADER, ...months('FY2023/24', 100, ['May', 'June']), ...months('FY2024/25', 125)];
  expect(plain(rows)).toEqual([
    ['FY2023/24', 1000, false, null],
    ['FY2024/25', 1500, true, null],
  ]);
  expect(webOf(rows).years[0]!.missingMonths).toEqual(['2024-05', '2024-06']);
});

test('of the current year only the months that are over count, and only those can be missing', () => {
  const [, current] = webOf(
    [HEADER, ['FY2023/24', null, 900], ...months('FY2024/25', 125, ['August'])],
    '2024-10-15',
  ).years;
  expect(current).toMatchObject({ label: 'FY2024/25', visits: 250, complete: false, missingMonths: ['2024-08'] });
});

test('a year that has a row of its own is taken from there', () => {
  const { years, leftOut } = webOf([HEADER, ['FY2023/24', null, 1300], ['FY2023/24', 'July', 100]]);
  expect(years.map(({ visits, evidence }) => [visits, evidence.map(({ cell }) => cell)])).toEqual([[1300, ['C2']]]);
  expect(leftOut).toEqual([
    { file: 'office.xlsx', sheet: 'Web visits', row: 3, cell: 'C3', reason: 'its year has a row of its own' },
  ]);
});

test('calendar years stand apart and grow on each other', () => {
  const rows = [
    ['Year', 'Website visits'],
    ['FY2023/24', 700],
    [2023, 500],
    [2024, 600],
    [2022, 0],
  ];
  expect(plain(rows)).toEqual([
    ['FY2023/24', 700, true, null],
    ['2022', 0, true, null],
    ['2023', 500, true, null],
    ['2024', 600, true, 0.2],
  ]);
});

test('what cannot be used is left out with its reason', () => {
  const cells = { A2: 'Last year', C4: 'many', B5: 'July', C6: null, A7: 'FY2025/26', C7: 5 };
  expect(webOf(visitSheet(cells)).leftOut.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['C2', 'no readable month or year'],
    ['C4', 'no readable number of visits'],
    ['C5', 'given twice'],
    ['C6', 'no readable number of visits'],
    ['C7', 'not over by the as-of date'],
  ]);
});

test('without a sheet of web visits there is no figure', () => {
  const { report } = runPlan([snapshotFrom({ Sheet: [['A']] })], { today: 20_000 });
  expect([report.web, report.publications, report.regionalEntities]).toEqual([null, null, null]);
});
