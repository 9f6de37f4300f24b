import { MAX_COLUMN, MAX_ROW, type Range } from '../../../src/core';
import { boundingBox } from '../model/grid';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { rangeArgument } from './rangeArgument';
import { numberArgument, type SimObject } from './simObject';

type Here = (location: string) => Range;

/**
 * The methods that give another range, counted from this one.
 * @param make makes the object of a range of the sheet.
 */
export function derivedRanges(
  sheet: SheetModel,
  here: Here,
  make: (range: Range) => SimObject,
): NonNullable<SimObject['methods']> {
  const derived = (location: string, build: (range: Range) => Range) => {
    const range = build(here(location));
    if (range.top < 1 || range.left < 1 || range.bottom > MAX_ROW || range.right > MAX_COLUMN) {
      throw new SimError('InvalidArgument', location);
    }
    if (range.top > range.bottom || range.left > range.right) throw new SimError('InvalidArgument', location);
    return make(range);
  };
  return {
    GetCell: (row, column) =>
      derived('Range.getCell', ({ top, left }) => {
        const at = {
          row: top + numberArgument(row, 'Range.getCell'),
          column: left + numberArgument(column, 'Range.getCell'),
        };
        return { top: at.row, left: at.column, bottom: at.row, right: at.column };
      }),
    GetResizedRange: (rows, columns) =>
      derived('Range.getResizedRange', (range) => ({
        ...range,
        bottom: range.bottom + numberArgument(rows, 'Range.getResizedRange'),
        right: range.right + numberArgument(columns, 'Range.getResizedRange'),
      })),
    GetOffsetRange: (rows, columns) =>
      derived('Range.getOffsetRange', ({ top, left, bottom, right }) => {
        const [down, along] = [rows, columns].map((count) => numberArgument(count, 'Range.getOffsetRange'));
        return { top: top + down!, left: left + along!, bottom: bottom + down!, right: right + along! };
      }),
    GetLastCell: () =>
      derived('Range.getLastCell', ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
    GetEntireRow: () => derived('Range.getEntireRow', (range) => ({ ...range, left: 1, right: MAX_COLUMN })),
    GetEntireColumn: () => derived('Range.getEntireColumn', (range) => ({ ...range, top: 1, bottom: MAX_ROW })),
    GetRow: (index) =>
      derived('Range.getRow', (range) => {
        const row = range.top + numberArgument(index, 'Range.getRow');
        return { ...range, top: row, bottom: row };
      }),
    GetBoundingRect: (other) =>
      derived('Range.getBoundingRect', (range) => {
        return boundingBox(range, rangeArgument(other, sheet, 'Range.getBoundingRect'))!;
      }),
    GetUsedRangeOrNullObject: (isValuesOnly) => {
      const used = sheet.usedRange(here('Range.getUsedRangeOrNullObject'), isValuesOnly === true);
      return used && make(used);
    },
  };
}
