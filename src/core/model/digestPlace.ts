import { ownedCellTest } from '../read/ownedRanges';
import type { Range } from '../workbook/address';
import { digestCell, digestText } from '../workbook/digest';
import { readCell } from '../workbook/readCell';
import { findSheet, lastUsedRow, type WorkbookSnapshot } from '../workbook/snapshot';

/** What a cell or range holds, as a fingerprint. */
export interface PlaceDigests {
  readonly content: string;
  /** Of the other filled cells of its row, but for the product's own; '' for a range of several rows. */
  readonly row: string;
}

/** Digests of a cell or range and of the row around it; null when there is no such sheet. */
export function digestPlace(workbook: WorkbookSnapshot, sheetName: string, range: Range): PlaceDigests | null {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet) return null;
  const digestAt = (row: number, column: number) => digestCell(readCell(workbook, sheet, row, column));
  const { top, left } = range;
  const right = Math.min(range.right, Math.max(left, sheet.columns.length));
  const bottom = Math.min(range.bottom, Math.max(top, lastUsedRow(sheet)));
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(digestAt(row, column));
  }
  const content = cells.length === 1 ? cells[0]! : digestText(cells.join());
  if (bottom > top) return { content, row: '' };
  const isOwned = ownedCellTest(workbook, sheetName);
  const others = sheet.columns.map((_, index) => {
    const column = index + 1;
    return (column >= left && column <= right) || isOwned(top, column) ? '' : digestAt(top, column);
  });
  const filled = others.filter((digest) => digest !== '');
  return { content, row: digestText(filled.join()) };
}
