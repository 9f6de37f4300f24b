import { MAX_COLUMN, MAX_ROW, type Range } from '../../../src/core';
import { SimError } from '../simError';
import type { Redirect } from './formulaReferences';
import { shiftRange, type Shift } from './shift';
import type { SheetModel } from './sheetModel';

/**
 * Puts cells in or takes them out. Everything that points at cells behind them moves along: kept ranges, names, tables,
 * charts, marks, and the formulas of every sheet.
 * @throws SimError InsertDeleteConflict when a table would be torn apart, or lose its header and keep its rows;
 * NonBlankCellOffSheet when a cell that holds something would fall off the sheet.
 */
export function shiftSheet(sheet: SheetModel, shift: Shift, location: string): void {
  checkTables(sheet, shift, location);
  if (sheet.usedRange(fallingOff(shift), true)) throw new SimError('NonBlankCellOffSheet', location);
  sheet.followShift(shift);
  const redirect = (own: SheetModel): Redirect => {
    return ({ sheet: named, range }) => {
      const target = named === null ? own : sheet.workbook.findSheetByName(named);
      if (target !== sheet) return undefined;
      const moved = shiftRange(range, shift);
      return moved ? { sheet: named, range: moved } : 'gone';
    };
  };
  sheet.workbook.rewriteFormulas(redirect);
}

function checkTables({ tables }: SheetModel, shift: Shift, location: string): void {
  const isRows = shift.axis === 'rows';
  for (const { range, hasHeaderRow } of tables) {
    const [near, far, first, last] = isRows
      ? [range.top, range.bottom, range.left, range.right]
      : [range.left, range.right, range.top, range.bottom];
    const isMoved = far >= shift.at && first <= shift.to && last >= shift.from;
    const isTorn = isMoved && (first < shift.from || last > shift.to);
    const end = shift.at - shift.count;
    const losesHeader = isRows && hasHeaderRow && shift.count < 0 && near >= shift.at && near < end && far >= end;
    if (isTorn || (isMoved && losesHeader)) throw new SimError('InsertDeleteConflict', location);
  }
}

/** The cells at the end of the sheet for which there is no room any more; none when cells go. */
function fallingOff({ axis, count, from, to }: Shift): Range {
  const room = Math.max(0, count);
  return axis === 'rows'
    ? { top: MAX_ROW - room + 1, left: from, bottom: MAX_ROW, right: to }
    : { top: from, left: MAX_COLUMN - room + 1, bottom: to, right: MAX_COLUMN };
}
