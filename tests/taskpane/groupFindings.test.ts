import { findingCatalogue } from '../../src/core';
import { foldsBySheet, groupBySheet, groupFindings, type FindingReport } from '../../src/taskpane/groupFindings';

function finding(
  code: FindingReport['code'],
  severity: FindingReport['severity'],
  sheet: string | null = 'A',
): FindingReport {
  const place = sheet === null ? { file: null, sheet, cell: null } : { file: 'a.xlsx', sheet, cell: 'A1' };
  const { title } = findingCatalogue[code];
  return { code, title, severity, ...place, bullet: null, subject: null, message: 'A sentence.', fix: null };
}

const some = [
  finding('mode-unknown', 'warning'),
  finding('date-missing', 'error', 'B'),
  finding('mode-unknown', 'warning', 'B'),
  finding('no-plan-sheet', 'error', null),
  finding('mode-unknown', 'warning'),
];

test('groups by severity, worst first, then by code, with true totals', () => {
  const groups = groupFindings(some).map(({ severity, count, groups: codes }) => [
    severity,
    count,
    ...codes.map(({ code, title, findings }) => `${code} ${title} ${findings.length}`),
  ]);
  expect(groups).toEqual([
    ['error', 2, 'date-missing Date missing 1', 'no-plan-sheet No strategic plan 1'],
    ['warning', 3, 'mode-unknown Mode not known 3'],
  ]);
});

test('groups by sheet in the order they come up', () => {
  expect(groupBySheet(some).map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ['A', 2],
    ['B', 2],
    [null, 1],
  ]);
});

test('folds by sheet what is long and of several sheets', () => {
  const many = (count: number, sheet: string) =>
    Array.from({ length: count }, () => finding('mode-unknown', 'warning', sheet));
  expect(foldsBySheet(many(500, 'A'))).toBe(false);
  expect(foldsBySheet([...many(19, 'A'), ...many(1, 'B')])).toBe(false);
  expect(foldsBySheet([...many(20, 'A'), ...many(1, 'B')])).toBe(true);
});
