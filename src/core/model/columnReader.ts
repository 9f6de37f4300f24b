import { readCell } from '../workbook/readCell';
import { BLANK, CellKind, type Cell } from '../workbook/snapshot';
import type { Block } from '../read/block';

/**
 * Reads one field of many rows: `read` is called once for each distinct text or number of the column, so that 100,000
 * rows cost little more than their look-ups.
 */
export function columnReader<T>(block: Block, field: string, read: (cell: Cell) => T): (row: number) => T {
  const column = block.columns[field];
  const cells = column === undefined ? null : (block.sheet.columns[column - 1] ?? null);
  const blank = read(BLANK);
  if (column === undefined || cells === null) return () => blank;
  const { kinds, values, firstRow } = cells;
  const readings = Object.values(CellKind).map(() => new Map<number, T>());
  return (row) => {
    const kind = kinds[row - firstRow] ?? CellKind.blank;
    if (kind === CellKind.blank) return blank;
    const value = values[row - firstRow]!;
    const ofKind = readings[kind]!;
    let reading = ofKind.get(value);
    if (reading === undefined) ofKind.set(value, (reading = read(readCell(block.workbook, block.sheet, row, column))));
    return reading;
  };
}
