import type { Range } from '../../../src/core';
import type { SimCell, SimLook } from './cell';
import { copiedFormula } from './fillTableColumns';
import type { SheetModel } from './sheetModel';

export interface SortField {
  /** The column, counted from the first of the range. */
  readonly key: number;
  readonly isAscending: boolean;
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly (SimCell | null)[];
  readonly looks: readonly SimLook[];
  readonly links: readonly unknown[];
}

/**
 * Sorts rows as Excel does: numbers before text before logical values before errors, empty cells last either way, equal
 * ones in the order they had. Looks and links go with their cells, and a formula reads as if it had been copied to its new
 * row; what points at the rows from elsewhere stays, and so do names and kept ranges.
 */
export function sortRows(sheet: SheetModel, range: Range, fields: readonly SortField[]): void {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
    takeRow(sheet, range, range.top + index),
  );
  rows.sort((a, b) => {
    for (const { key, isAscending } of fields) {
      const order = compareCells(a.cells[key]!, b.cells[key]!, isAscending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  rows.forEach((row, index) => putRow(sheet, range, range.top + index, row));
}

function takeRow(sheet: SheetModel, { left, right }: Range, row: number): SortedRow {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return {
    row,
    cells: columns.map((column) => sheet.cell(row, column)),
    looks: columns.map((column) => sheet.look(row, column)),
    links: columns.map((column) => sheet.hyperlinks.get(row, column)),
  };
}

function putRow(sheet: SheetModel, { left }: Range, row: number, source: SortedRow): void {
  source.cells.forEach((cell, index) => {
    const formula = cell?.formula === undefined ? {} : { formula: copiedFormula(cell.formula, row - source.row, 0) };
    sheet.setCell(row, left + index, cell && { ...cell, ...formula });
    sheet.setLook(row, left + index, source.looks[index]!);
    const link = source.links[index];
    if (link === undefined) sheet.hyperlinks.delete(row, left + index);
    else sheet.hyperlinks.set(row, left + index, link);
  });
}

const ranks: Readonly<Record<SimCell['type'], number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Unknown: 1 };

function compareCells(a: SimCell | null, b: SimCell | null, isAscending: boolean): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const order = ranks[a.type] - ranks[b.type] || compareValues(a.value, b.value);
  return isAscending ? order : -order;
}

function compareValues(a: SimCell['value'], b: SimCell['value']): number {
  const [left, right] = [a, b].map((value) => (typeof value === 'string' ? value.toLowerCase() : value));
  return left === right ? 0 : left! < right! ? -1 : 1;
}
