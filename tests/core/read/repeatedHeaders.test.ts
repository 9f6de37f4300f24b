import { detectBlocks } from '../../../src/core';
import { expectFindings } from '../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const day = (text: string): PlainCell => ({ date: text });
const headersOf = (rows: readonly (readonly PlainCell[])[]) => {
  const workbook = snapshotFrom({ Sheet: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]!.headerRows;
};

test('the first header is the first, though a repeat has fewer columns', () => {
  const rows = [
    ['Title', 'Start', 'Participants', 'Remarks'],
    ['A', day('2024-09-01'), 10],
    ['Title', 'Start', 'Participants'],
    ['B', day('2024-09-01'), 10],
  ];
  expect(headersOf(rows)).toEqual([1, 3]);
});

test.each([
  ['another spelling', ['Specific actions', 'KPI', 'Target', 'Deliverable in the RSP']],
  ['an empty cell', ['Specific actions', 'KPI', 'Target', null]],
  ['another case and spacing', ['SPECIFIC ACTIONS', ' kpi ', 'Target:', 'DEADLINE']],
])('a repeat with %s is a header, not an action', (_, repeated) => {
  const rows: PlainCell[][] = [
    ['Plan (2024-2026)'],
    ['1. First pillar'],
    ['Specific actions', 'KPI', 'Target', 'Deliverables in the RSP'],
    ['a) Help', 'Number of Members', 'At least 4 Members', day('2026-06-30')],
    ['2. Second pillar'],
    repeated,
    ['a) Share', 'Number of Members', 'At least 4 Members', day('2026-06-30')],
  ];
  expect(headersOf(rows)).toEqual([3, 6]);
  expectFindings('all', { Plan: rows }, []);
});

test('a row of words that are headers elsewhere is data', () => {
  const rows = [
    ['Title', 'Start', 'Mode', 'Level'],
    ['Workshop', day('2024-09-01'), 'Online', 'Meeting'],
    ['Venue', day('2024-09-02'), 'Hybrid', 'National'],
  ];
  expect(headersOf(rows)).toEqual([1]);
});
