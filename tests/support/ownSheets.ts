import {
  applyPatch,
  columnNumber,
  findSheet,
  lastUsedRow,
  parseIsoDay,
  readCell,
  runPlan,
  type Cell,
  type PlanOptions,
  type PlanResult,
  type WorkbookSnapshot,
} from '../../src/core';
import { setCell } from './editSnapshot';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from './snapshotFrom';

const day = (date: string): PlainCell => ({ date });

/** A plan of two actions with four indicators, workshops that help them, and a Member list. */
export const ownBookSheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>> = {
  Plan: [
    ['Plan (2024-2026)'],
    ['1. A pillar'],
    ['Specific actions', 'RSP reference', 'KPI', 'Target', 'Deadline'],
    [
      'a) Upon request, help Members',
      '1.1.2 - 1st, 2nd milestone',
      'Number of Members',
      'At least 4/35 Members',
      day('2026-06-30'),
    ],
    [
      'b) Teach',
      'ROCB A/P specific action (not mentioned in the RSP)',
      '(1) Number of workshops (2) Number of women participations (3) Mean evaluation',
      '(1) Twice per year (2) At least 25% of the participations (3) At least average of 4 out of 5',
      day('2026-06-30'),
    ],
  ],
  Log: [
    ['Title', 'Start date', 'Level', 'Plan action', 'Participants', 'Women', 'Men', 'Members', 'Evaluation', 'Status'],
    ['Risk', day('2024-08-05'), 'Regional', '1-(a), (b)', 20, 5, 15, 'Fiji, Nepal', 4.5, null],
    ['Value', day('2025-02-10'), 'National', '1-(a)', 10, null, null, 'Samoa', null, null],
    ['Origin', day('2025-09-01'), 'Sub-regional', '1-(b)', 8, 4, 4, 'Fiji, Tonga', 4, null],
    ['Late', day('2025-10-06'), 'National', '1-(b)', null, null, null, 'Fiji', null, 'Postponed'],
  ],
};

export function ownBook(options: SnapshotOptions = {}, sheets: Readonly<Record<string, PlainCell[][]>> = {}) {
  return snapshotFrom({ ...ownBookSheets, ...sheets }, options);
}

export function runWithSheets(workbook: WorkbookSnapshot, options: Partial<PlanOptions> = {}): PlanResult {
  return runWithSheetsOf([workbook], options);
}

export function runWithSheetsOf(
  workbooks: readonly WorkbookSnapshot[],
  options: Partial<PlanOptions> = {},
): PlanResult {
  return runPlan(workbooks, { today: parseIsoDay('2026-01-31')!, withSheets: true, ...options });
}

export function withSheets(workbook: WorkbookSnapshot, options: Partial<PlanOptions> = {}): WorkbookSnapshot {
  return applyPatch(workbook, runWithSheets(workbook, options).update.patch);
}

/** The values of a sheet's cells, row by row, blank cells as null. */
export function valuesOf(workbook: WorkbookSnapshot, name: string): (number | string | boolean | null)[][] {
  const sheet = findSheet(workbook, name)!;
  return Array.from({ length: lastUsedRow(sheet) }, (_, row) =>
    sheet.columns.map((_, column) => valueOf(readCell(workbook, sheet, row + 1, column + 1))),
  );
}

/** The table on one of the product's sheets: a record a row, by its headers. */
export function tableOf(workbook: WorkbookSnapshot, name: string, headerRow = 4) {
  const [headers, ...rows] = valuesOf(workbook, name).slice(headerRow - 1);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [String(headers![index]), value])));
}

/** The sheet and column of a header. */
export function columnOf(workbook: WorkbookSnapshot, name: string, header: string, headerRow = 4): number {
  return valuesOf(workbook, name)[headerRow - 1]!.indexOf(header) + 1;
}

/** Types into a cell, given in A1. */
export function type(workbook: WorkbookSnapshot, name: string, cell: string, value: string | number) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const typed: Cell = typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
  return setCell(workbook, name, Number(row), columnNumber(letters!), typed);
}

function valueOf(cell: Cell) {
  return cell.kind === 'blank' || cell.kind === 'uncalculated' ? null : cell.value;
}
