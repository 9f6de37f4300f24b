import type { Range } from '../../../src/core';
import { isWhole, type Shift } from '../model/shift';
import { shiftSheet } from '../model/shiftSheet';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { heightOf, widthOf } from './rangePlaces';
import type { SimObject } from './simObject';

type Here = (location: string) => Range;

/** Putting cells in before a range and taking a range's cells out. */
export function rangeMoves(
  sheet: SheetModel,
  here: Here,
  make: (range: Range) => SimObject,
): NonNullable<SimObject['methods']> {
  const move = (range: Range, isRows: boolean, sign: 1 | -1, location: string) => {
    const shift: Shift = isRows
      ? { axis: 'rows', at: range.top, count: sign * heightOf(range), from: range.left, to: range.right }
      : { axis: 'columns', at: range.left, count: sign * widthOf(range), from: range.top, to: range.bottom };
    shiftSheet(sheet, shift, location);
    sheet.workbook.noteChange(sheet, range, changeTypeOf(shift));
  };
  return {
    Insert: (direction) => {
      const location = 'Range.insert';
      if (direction !== 'Down' && direction !== 'Right') throw new SimError('InvalidArgument', location);
      const range = here(location);
      move(range, direction === 'Down', 1, location);
      return make(range);
    },
    Delete: (direction) => {
      const location = 'Range.delete';
      if (direction !== 'Up' && direction !== 'Left') throw new SimError('InvalidArgument', location);
      move(here(location), direction === 'Up', -1, location);
    },
  };
}

/** How Excel calls it: `RowInserted`, `ColumnDeleted`, and of a part of a row or column `CellInserted`. */
export function changeTypeOf(shift: Shift): string {
  const what = isWhole(shift) ? (shift.axis === 'rows' ? 'Row' : 'Column') : 'Cell';
  return what + (shift.count > 0 ? 'Inserted' : 'Deleted');
}
