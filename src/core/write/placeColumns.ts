import type { Range } from '../workbook/address';
import { isBlankAt } from '../workbook/readCell';
import type { Block } from '../read/block';

/** Where new owned columns go. */
export interface Placement {
  readonly firstColumn: number;
  /** True when the Excel table the block is grows over them. */
  readonly isInTable: boolean;
}

/**
 * The place right of a block for `count` new columns: inside its Excel table only where every cell right of it over its
 * rows is empty; otherwise after whatever stands there, for a table with one empty column between. No cell is ever
 * inserted (definition: workbook 2.3).
 */
export function placeColumns(block: Block, ownedColumns: readonly number[]): Placement {
  const { table } = block;
  const rows: Range = table
    ? table.range
    : { top: block.headerRows[0]!, bottom: block.lastRow, left: block.firstColumn, right: block.lastColumn };
  const right = Math.max(rows.right, ...ownedColumns);
  const last = lastUsedColumn(block, rows.top, rows.bottom, right);
  if (!table) return { firstColumn: last + 1, isInTable: false };
  if (last === table.range.right) return { firstColumn: last + 1, isInTable: true };
  const isOutsideAlready = ownedColumns.includes(last) && last > table.range.right;
  return { firstColumn: last + (isOutsideAlready ? 1 : 2), isInTable: false };
}

/**
 * The last column that holds anything over the rows, at least `from`; another table's cells and merged ones are taken,
 * empty or not.
 */
function lastUsedColumn({ sheet, table }: Block, top: number, bottom: number, from: number): number {
  let last = from;
  for (const other of sheet.tables) {
    if (other !== table && other.range.top <= bottom && other.range.bottom >= top)
      last = Math.max(last, other.range.right);
  }
  for (const merge of sheet.merges ?? []) {
    if (merge.top <= bottom && merge.bottom >= top) last = Math.max(last, merge.right);
  }
  for (let column = sheet.columns.length; column > last; column--) {
    for (let row = top; row <= bottom; row++) if (!isBlankAt(sheet, row, column)) return column;
  }
  return last;
}
