import { rangesOverlap } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import { foldText } from './cells/foldText';
import { fieldOf } from './fitHeader';
import type { HeaderFit } from './rowFits';
import type { SheetHeaders } from './sheetHeaders';

/** A block while its sheet is searched from top to bottom. */
export interface FoundBlock {
  readonly fit: HeaderFit;
  readonly headerRows: number[];
  readonly groupRows: number[];
  /** The Excel table it is, if it is one. */
  readonly table: TableSnapshot | null;
  firstRow: number;
  /** Last row that may hold data; null while nothing below has ended it. */
  lastRow: number | null;
  /** Columns the user chose; null when the block was found without a word of theirs. */
  readonly chosen: ReadonlyMap<string, number | null> | null;
}

/** Begins a block at a header. */
export function beginBlock(headers: SheetHeaders, fit: HeaderFit, chosen: FoundBlock['chosen'] = null): FoundBlock {
  const table = tableOf(headers, fit);
  const groupRows = fit.groupRow === null ? [] : [fit.groupRow];
  const lastRow = table ? table.range.bottom - (table.hasTotalsRow ? 1 : 0) : null;
  return { fit, headerRows: [fit.row], groupRows, table, firstRow: 1, lastRow, chosen };
}

function tableOf({ sheet }: SheetHeaders, { row, left, right }: HeaderFit): TableSnapshot | null {
  const cells = { top: row, bottom: row, left, right };
  const isOf = ({ range, hasHeaderRow }: TableSnapshot) =>
    hasHeaderRow && range.top === row && rangesOverlap(range, cells);
  return sheet.tables.find(isOf) ?? null;
}

export function reaches({ lastRow }: FoundBlock, row: number): boolean {
  return lastRow === null || lastRow >= row;
}

export function sharesColumns(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** A row repeats the header when most of its filled cells say the same, or mean the same field in another spelling. */
export function repeatsHeader(headers: SheetHeaders, { fit }: FoundBlock, row: number): boolean {
  const fields = new Map(Object.entries(fit.columns).map(([field, column]) => [column, field]));
  let filled = 0;
  let matching = 0;
  for (let column = fit.left; column <= fit.right; column++) {
    filled += headers.countFilled(row, column, column);
    const header = headers.textAt(row, column);
    if (header === '') continue;
    const field = fields.get(column);
    const cell = { row, column, header, readings: [header] };
    const isSame = sameText(header, headers.textAt(fit.row, column));
    if (isSame || (field !== undefined && fieldOf(fit.role, cell, headers.words) === field)) matching++;
    else if (filled - matching > 6) return false;
  }
  return matching >= 2 && matching > filled * 0.6;
}

/** True for a row that says a part of the header, in its place. */
export function saysOfHeader(headers: SheetHeaders, { fit }: FoundBlock, row: number): boolean {
  for (let column = fit.left; column <= fit.right; column++) {
    if (sameText(headers.textAt(row, column), headers.textAt(fit.row, column))) return true;
  }
  return false;
}

/** True for a row that says what the upper row of the block's header says, and nothing else. */
export function repeatsGroupRow(headers: SheetHeaders, { fit }: FoundBlock, row: number): boolean {
  if (fit.groupRow === null) return false;
  let filled = 0;
  for (let column = fit.left; column <= fit.right; column++) {
    if (headers.countFilled(row, column, column) === 0) continue;
    if (!sameText(headers.textAt(row, column), headers.textAt(fit.groupRow, column))) return false;
    filled++;
  }
  return filled > 0;
}

function sameText(a: string, b: string): boolean {
  return a !== '' && (a === b || (foldText(a) !== '' && foldText(a) === foldText(b)));
}
