import type { Range } from '../workbook/address';
import { isBlankAt } from '../workbook/readCell';
import type { Block } from '../read/block';

/** What a place is sought beside: a block, or a table on a sheet of the product's own. */
export type PlacedBlock = Pick<Block, 'sheet' | 'table' | 'headerRows' | 'firstColumn' | 'lastColumn' | 'lastRow'>;

/** Where new owned columns go. */
export interface Placement {
  readonly firstColumn: number;
  /** True when the Excel table the block is grows over them. */
  readonly isInTable: boolean;
}

/**
 * The place right of a block for `count` new columns: inside its Excel table only where every cell right of it over its
 * rows is empty; otherwise after whatever stands there, for a table with one empty column between. No cell is ever
 * inserted (definition: workbook 2.3). `reserved` is what the same update writes beside other blocks of the sheet.
 */
export function placeColumns(
  block: PlacedBlock,
  ownedColumns: readonly number[],
  reserved: readonly Range[] = [],
): Placement {
  const { table } = block;
  const rows: Range = table
    ? table.range
    : { top: block.headerRows[0]!, bottom: block.lastRow, left: block.firstColumn, right: block.lastColumn };
  const right = Math.max(rows.right, ...ownedColumns);
  const last = lastUsedColumn(block, rows.top, rows.bottom, right, reserved);
  if (!table) return { firstColumn: last + 1, isInTable: false };
  if (last === table.range.right) return { firstColumn: last + 1, isInTable: true };
  const isOutsideAlready = ownedColumns.includes(last) && last > table.range.right;
  return { firstColumn: last + (isOutsideAlready ? 1 : 2), isInTable: false };
}

/**
 * The last column that holds anything over the rows, at least `from`; another table's cells and merged ones are taken,
 * empty or not.
 */
function lastUsedColumn(
  { sheet, table }: PlacedBlock,
  top: number,
  bottom: number,
  from: number,
  reserved: readonly Range[],
): number {
  let last = from;
  for (const other of sheet.tables) {
    if (other !== table && other.range.top <= bottom && other.range.bottom >= top)
      last = Math.max(last, other.range.right);
  }
  for (const area of [...(sheet.merges ?? []), ...reserved]) {
    if (area.top <= bottom && area.bottom >= top) last = Math.max(last, area.right);
  }
  for (let column = sheet.columns.length; column > last; column--) {
    for (let row = top; row <= bottom; row++) if (!isBlankAt(sheet, row, column)) return column;
  }
  return last;
}
