import type { Range } from '../../../src/core';
import type { SheetModel } from './sheetModel';
import { shiftNumber, shiftRange, type Shift } from './shift';

export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  range: Range;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  columns: { readonly id: number; name: string }[];
  style: string;
}

/** The first name of its kind that no column of the table has. */
export function freeName({ columns }: Pick<TableModel, 'columns'>): string {
  for (let number = 1; ; number++) {
    const name = `Column${number}`;
    if (!columns.some((column) => column.name === name)) return name;
  }
}

/** The rows of a table between its header and its totals. */
export function bodyOf({ range, hasHeaderRow, hasTotalsRow }: TableModel): Range {
  return { ...range, top: range.top + Number(hasHeaderRow), bottom: range.bottom - Number(hasTotalsRow) };
}

/** Moves a table with its cells, with a new column for each that comes inside it; false when it is gone. */
export function shiftTable(table: TableModel, shift: Shift): boolean {
  const old = table.range;
  const range = shiftRange(old, shift);
  if (!range) return false;
  table.range = range;
  if (shift.axis === 'rows' || range.right - range.left === old.right - old.left) return true;
  if (shift.count < 0) {
    table.columns = table.columns.filter((_, index) => shiftNumber(old.left + index, shift) > 0);
    return true;
  }
  for (let index = 0; index < shift.count; index++) {
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(shift.at - old.left + index, 0, { id, name: freeName(table) });
  }
  return true;
}
