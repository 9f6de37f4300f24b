import type { OwnedSheet } from '../workbook/findOwnedSheet';
import { readCell } from '../workbook/readCell';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellText } from './cells/cellText';
import { foldText } from './cells/foldText';

/** Where the table on a sheet of the product's own stands now: staff may have moved rows and columns. */
export interface OwnedTable {
  readonly headerRow: number;
  /** The texts of its header row, each with its column, from left to right. */
  readonly headers: readonly { readonly text: string; readonly column: number }[];
}

/** The least headers that must still read as they were written for a row to be the header. */
const ENOUGH = 2;

/** Finds the header row by what its cells say; null when the sheet holds no such table any more. */
export function findOwnedTable(
  workbook: WorkbookSnapshot,
  { sheet, range }: OwnedSheet,
  isHeader: (text: string) => boolean,
): OwnedTable | null {
  const right = Math.min(range.right, sheet.columns.length);
  let best: OwnedTable | null = null;
  let most = ENOUGH - 1;
  for (let row = range.top; row <= range.bottom; row++) {
    const headers: { text: string; column: number }[] = [];
    for (let column = range.left; column <= right; column++) {
      const text = cellText(readCell(workbook, sheet, row, column));
      if (text !== '') headers.push({ text, column });
    }
    const known = headers.filter(({ text }) => isHeader(text)).length;
    if (known > most) [best, most] = [{ headerRow: row, headers }, known];
  }
  return best;
}

/** Headers are the same whatever their case and spaces. */
export function isSameHeader(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
