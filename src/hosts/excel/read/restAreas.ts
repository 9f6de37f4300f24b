import { CellKind, lastUsedRow, type Range, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { HEAD, REQUEST_BYTES } from '../limits';

/** A rectangle of cells to read, with what its answer will hold. */
export interface Area {
  readonly sheet: string;
  readonly range: Range;
  readonly bytes: number;
}

/** Of a cell that holds nothing: `""` twice, its format and type. */
const BLANK_BYTES = 25;

/** The cells of a rectangle that do not stand in the sheet's head, in pieces that a request can answer. */
export function restAreas(sheet: string, used: Range | null, rowBytes: number): Area[] {
  if (!used) return [];
  const below = { ...used, top: Math.max(used.top, HEAD.bottom + 1) };
  const right = { ...used, left: Math.max(used.left, HEAD.right + 1), bottom: Math.min(used.bottom, HEAD.bottom) };
  return [below, right]
    .filter(({ top, bottom, left, right: last }) => top <= bottom && left <= last)
    .flatMap((range) => splitRows(sheet, range, rowBytes));
}

function splitRows(sheet: string, range: Range, rowBytes: number): Area[] {
  const bytes = Math.max(rowBytes, BLANK_BYTES * (range.right - range.left + 1));
  const rows = Math.max(1, Math.floor(REQUEST_BYTES / bytes));
  const areas: Area[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    const bottom = Math.min(top + rows - 1, range.bottom);
    areas.push({ sheet, range: { ...range, top, bottom }, bytes: bytes * (bottom - top + 1) });
  }
  return areas;
}

/** What the answer for a row of a sheet holds on average, as far as the sheet is known. */
export function estimateRowBytes({ strings }: WorkbookSnapshot, sheet: SheetSnapshot): number {
  let bytes = 0;
  for (const column of sheet.columns) {
    column?.kinds.forEach((kind, index) => {
      const isText = kind === CellKind.text || kind === CellKind.error;
      const formula = column.formulas?.[index] ?? -1;
      const value = isText ? strings[column.values[index]!]!.length : 10;
      bytes += BLANK_BYTES + value + (formula < 0 ? value : strings[formula]!.length);
    });
  }
  return Math.ceil(bytes / Math.max(1, lastUsedRow(sheet)));
}
