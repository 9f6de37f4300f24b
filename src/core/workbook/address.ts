/** Addresses of cells and ranges. Rows and columns count from 1, as Excel shows them. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows by 16,384 columns (XFD). */
export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

/** Column number to letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column letters to number: A is 1. Case does not matter; returns NaN for anything but letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `formatCell(4, 2)` is `B4`. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 text of a range, without sheet: `A1:B3`, or `A1` for one cell. */
export function formatRange(range: Range): string {
  const first = formatCell(range.top, range.left);
  const last = formatCell(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Like {@link formatRange} with every part absolute: `$A$1:$B$3`. */
export function formatAbsoluteRange(range: Range): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const first = corner(range.top, range.left);
  const last = corner(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1`, `$A$1`, `A1:B3`; null when the text is none of these or lies outside the grid. */
export function parseRange(text: string): Range | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const left = columnNumber(match[1]!);
  const top = Number(match[2]);
  const right = match[3] ? columnNumber(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) : top;
  const range = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return range.top < 1 || range.bottom > MAX_ROW || range.right > MAX_COLUMN ? null : range;
}

export function isInside(range: Range, position: CellPosition): boolean {
  return (
    position.row >= range.top &&
    position.row <= range.bottom &&
    position.column >= range.left &&
    position.column <= range.right
  );
}

export function rangesOverlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
