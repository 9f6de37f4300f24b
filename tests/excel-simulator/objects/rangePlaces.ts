import type { Range } from '../../../src/core';
import { SimError } from '../simError';

/** Excel on the web carries out no operation on more cells at once. */
const MAX_CELLS = 5_000_000;

export function heightOf({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Range): number {
  return right - left + 1;
}

/** @throws SimError RangeExceedsLimit for more cells than one call may ask for or change. */
export function checkCellCount(range: Range, location: string): void {
  if (heightOf(range) * widthOf(range) > MAX_CELLS) throw new SimError('RangeExceedsLimit', location);
}

export function eachPlace(range: Range, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

export function everyPlace(range: Range, test: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) if (!test(row, column)) return false;
  }
  return true;
}

export function readAll<Item>(range: Range, read: (row: number, column: number) => Item, location: string): Item[][] {
  checkCellCount(range, location);
  return Array.from({ length: heightOf(range) }, (_, down) =>
    Array.from({ length: widthOf(range) }, (__, right) => read(range.top + down, range.left + right)),
  );
}

/** One value for all cells, or one a cell; null leaves a cell as it is. */
export function eachCell(
  range: Range,
  value: unknown,
  location: string,
  write: (row: number, column: number, value: unknown) => void,
): void {
  checkCellCount(range, location);
  const lines = Array.isArray(value) ? (value as unknown[]) : null;
  const hasSize = (list: unknown, length: number) => Array.isArray(list) && list.length === length;
  if (lines && (!hasSize(lines, heightOf(range)) || !lines.every((line) => hasSize(line, widthOf(range))))) {
    throw new SimError('InvalidArgument', location, 'The array does not match the size of the range.');
  }
  eachPlace(range, (row, column) => {
    const input = lines ? (lines as unknown[][])[row - range.top]![column - range.left] : value;
    if (input !== null) write(row, column, input);
  });
}
