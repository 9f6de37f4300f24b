import { CellKind } from '../workbook/snapshot';
import type { Block } from './block';

/**
 * The row that speaks for a row in a field that is filled only where a group begins, as under merged cells: the row
 * itself or the nearest filled one above. Where neighbours repeat what they say, every row speaks for itself, and an
 * empty cell is an empty cell.
 */
export function speakingRows(block: Block, field: string, rows: readonly number[]): (row: number) => number {
  const column = block.columns[field];
  const cells = column === undefined ? null : (block.sheet.columns[column - 1] ?? null);
  if (cells === null) return (row) => row;
  const { kinds, values, firstRow } = cells;
  const carried = new Map<number, number>();
  let speaker: number | null = null;
  let before = -1;
  for (const row of rows) {
    const at = row - firstRow;
    if ((kinds[at] ?? CellKind.blank) === CellKind.blank) {
      if (speaker !== null) carried.set(row, speaker);
      before = -1;
    } else {
      if (before >= 0 && kinds[at] === kinds[before] && values[at] === values[before]) return (own) => own;
      speaker = row;
      before = at;
    }
  }
  return (row) => carried.get(row) ?? row;
}
