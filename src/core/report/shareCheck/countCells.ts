import { formatCell } from '../../workbook/address';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';

export interface CellCount {
  readonly count: number;
  /** The first of them, in A1. */
  readonly first: string;
}

/** The texts or formulas of a workbook that a test picks, by the ids of its dictionary. */
export function stringsWhere(workbook: WorkbookSnapshot, isWanted: (text: string) => boolean): ReadonlySet<number> {
  return new Set(workbook.strings.flatMap((text, id) => (isWanted(text) ? [id] : [])));
}

/** How many cells of a sheet hold one of some texts, and the first by column and row; null for none. */
export function countTextCells(sheet: SheetSnapshot, ids: ReadonlySet<number>): CellCount | null {
  return countWhere(sheet, ({ kinds, values }, at) => kinds[at] === CellKind.text && ids.has(values[at]!));
}

/** As {@link countTextCells}, for formulas. */
export function countFormulaCells(sheet: SheetSnapshot, ids: ReadonlySet<number>): CellCount | null {
  return countWhere(sheet, ({ formulas }, at) => formulas !== null && ids.has(formulas[at]!));
}

type Column = NonNullable<SheetSnapshot['columns'][number]>;

function countWhere({ columns }: SheetSnapshot, isWanted: (column: Column, at: number) => boolean): CellCount | null {
  let count = 0;
  let first: string | null = null;
  columns.forEach((column, index) => {
    if (!column) return;
    for (let at = 0; at < column.kinds.length; at++) {
      if (!isWanted(column, at)) continue;
      count++;
      first ??= formatCell(column.firstRow + at, index + 1);
    }
  });
  return first === null ? null : { count, first };
}
