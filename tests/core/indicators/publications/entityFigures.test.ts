import { parseIsoDay, runPlan } from '../../../../src/core';
import { entitySheet } from '../../../support/publicationSheets';
import type { PlainSheet } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

function entitiesOf(rows: PlainSheet, asOf: string) {
  const options = { today: parseIsoDay('2026-01-15')!, asOf: parseIsoDay(asOf)! };
  return runPlan([snapshotFrom({ Entities: rows }, { file: 'office.xlsx' })], options).report.regionalEntities!;
}

const RTCS = 'China, Fiji, Hong Kong, China, India, Indonesia, Iran, Japan, Korea, Malaysia, Thailand';

// Ten RTCs, five RCLs and two RDTCs in FY2021/22, and three more RDTCs since 2023; which were first is not said.
const published: PlainSheet = [
  ['Kind', 'Members', 'Since'],
  ['RTC', RTCS, null],
  ['RCL', 'China, India, Indonesia, Japan and Korea', null],
  ['RDTC', 'Hong Kong, China and Korea', null],
  ['RDTC', 'Australia, China and Indonesia', 2023],
];

test.each([
  ['2022-06-30', 10, 5, 2],
  ['2023-12-31', 10, 5, 5],
])('on %s there are %i RTCs, %i RCLs and %i RDTCs', (asOf, ...counts) => {
  const { byKind } = entitiesOf(published, asOf);
  expect(byKind.map(({ kind, count }) => [kind, count])).toEqual([
    ['RTC', counts[0]],
    ['RCL', counts[1]],
    ['RDTC', counts[2]],
  ]);
});

test('the years begin with the one before the first change', () => {
  const { byFiscalYear } = entitiesOf(published, '2025-03-01');
  expect(byFiscalYear.map(({ on, counts }) => [on, ...counts.map(({ count }) => count)])).toEqual([
    ['2023-06-30', 10, 5, 2],
    ['2024-06-30', 10, 5, 5],
    ['2025-03-01', 10, 5, 5],
  ]);
  const undated = published.map((row) => row.slice(0, 2));
  expect(entitiesOf(undated, '2025-03-01').byFiscalYear.map(({ on }) => on)).toEqual(['2025-03-01']);
});

test('each count leads to its rows, and what is left out says why', () => {
  const cells = { A4: 'Academy', B3: 'Japan', A7: 'RCL', B7: 'Nauru', A8: 'RCL', B8: 'India', C8: 2027 };
  const { byKind, leftOut } = entitiesOf(entitySheet(cells), '2025-12-31');
  expect(byKind.map(({ kind, members, evidence }) => [kind, members, evidence.map(({ cell }) => cell)])).toEqual([
    ['RTC', ['JP'], ['B2']],
    ['RCL', [], []],
    ['RDTC', ['KR'], ['B5']],
  ]);
  expect(leftOut.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['B4', 'kind not known'],
    ['B7', 'no Member of the region'],
    ['B3', 'given twice'],
    ['B6', 'ended by the as-of date'],
    ['B8', 'after the as-of date'],
  ]);
});
