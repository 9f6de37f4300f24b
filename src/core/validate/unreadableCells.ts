import { columnReader } from '../model/columnReader';
import type { Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import type { Cell } from '../workbook/snapshot';

/** A cell whose value cannot be used. */
export interface UnreadableCell<Reading> {
  readonly row: number;
  readonly reading: Reading;
  /** To put behind its sentence: how many more there are, where nothing in the column can be used. */
  readonly more: string;
}

/**
 * The cells of a field that cannot be used: each of them. Where nothing in the column can be, only the first: the column
 * means something else, which is one slip.
 * @param read gives a cell's reading, or null for an empty cell.
 * @param rows those that are looked at; all data rows when left out.
 */
export function unreadableCells<Reading>(
  block: Block,
  field: string,
  read: (cell: Cell) => Reading | null,
  isReadable: (reading: Reading) => boolean,
  rows = readBlockRows(block).data,
): readonly UnreadableCell<Reading>[] {
  const readingOf = columnReader(block, field, (cell) => {
    const reading = read(cell);
    return reading === null ? null : { reading, isReadable: isReadable(reading) };
  });
  const unreadable: UnreadableCell<Reading>[] = [];
  let readable = 0;
  for (const row of rows) {
    const found = readingOf(row);
    if (found === null) continue;
    if (found.isReadable) readable++;
    else unreadable.push({ row, reading: found.reading, more: '' });
  }
  if (readable > 0 || unreadable.length < 2) return unreadable;
  const others = unreadable.length - 1;
  return [{ ...unreadable[0]!, more: ` Nothing else in this column can be read either (${others} more cells).` }];
}
