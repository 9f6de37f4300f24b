import {
  applyPatch,
  formatCell,
  lastUsedRow,
  parseIsoDay,
  readCell,
  runPlan,
  type Cell,
  type WorkbookSnapshot,
} from '../../src/core';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from './snapshotFrom';

export const day = (text: string): PlainCell => ({ date: text });
/** A workshop sheet "Log": a title line, these headers in row 2. */
export const HEADERS = ['Title', 'Start date', 'Level', 'Plan action', 'Participants', 'Women', 'Men', 'Members'];
/** Its data rows, rows 3 to 5. */
export const ROWS: PlainCell[][] = [
  ['Risk management', day('2024-08-05'), 'Regional', '1-(a)', 20, 5, 15, 'Fiji, Nepal'],
  ['Valuation', day('2025-02-10'), 'National', '1-(a)', 10, null, null, 'Samoa'],
  ['Origin', day('2025-09-01'), 'Sub-regional', '1-(b)', 8, 4, 4, 'Fiji, Tonga'],
];
/** The headers an update writes beside it. */
export const OWNED = [
  'Fiscal year',
  'Quarter',
  'Actions linked',
  'Members counted',
  'Member coverage',
  'Sub-regions',
  'Women share',
  'Gender recorded',
  '25% goal',
];

export const workshopBook = (options: SnapshotOptions = {}, extra: readonly PlainCell[][] = []) =>
  snapshotFrom({ Log: [['Workshops'], HEADERS, ...ROWS, ...extra] }, options);

export const run = (workbook: WorkbookSnapshot, asOf = '2026-01-31') =>
  runPlan([workbook], { today: parseIsoDay(asOf)! }).update;
export const updated = (workbook: WorkbookSnapshot, asOf?: string) => applyPatch(workbook, run(workbook, asOf).patch);

/** The texts of a row, formulas as their values; blank cells as ''. */
export function rowOf(workbook: WorkbookSnapshot, sheet: string, row: number): string[] {
  const found = workbook.sheets.find(({ name }) => name === sheet)!;
  return found.columns.map((_, index) => textOf(readCell(workbook, found, row, index + 1)));
}
const textOf = (cell: Cell) => (cell.kind === 'blank' || cell.kind === 'uncalculated' ? '' : String(cell.value));

/** Every cell of a sheet that is not in the given columns. */
export function staffCells(workbook: WorkbookSnapshot, sheet: string, isOwned: (column: number) => boolean): string[] {
  const found = workbook.sheets.find(({ name }) => name === sheet)!;
  const cells: string[] = [];
  for (let row = 1; row <= lastUsedRow(found); row++) {
    for (let column = 1; column <= found.columns.length; column++) {
      const cell = readCell(workbook, found, row, column);
      if (cell.kind !== 'blank' && !isOwned(column)) cells.push(`${formatCell(row, column)} ${JSON.stringify(cell)}`);
    }
  }
  return cells;
}
