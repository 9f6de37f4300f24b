import {
  findSheet,
  formatRange,
  isBlankAt,
  type GrowTable,
  type Range,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../../core';
import { HostError } from '../../hostError';
import { captureInputs, CONTENTS, typeInto } from './contents';
import { rangeNow, type Applier, type Target, type Writing } from './operation';

/**
 * `Table.resize` needs ExcelApi 1.13. Before it, columns are added at the table's right edge: the same where the cells
 * right of the table are empty, and refused where they are not, because those would move. The range that is kept is the
 * row of headers, over the columns the table has before and after.
 */
export const growTable: Applier<GrowTable> = {
  place: ({ sheet, table, range }, workbook) => {
    const right = Math.max(range.right, presentTable(workbook, sheet, table)?.range.right ?? range.right);
    return { sheet, range: { ...range, bottom: range.top, right } };
  },
  properties: CONTENTS,
  capture: (loaded) => {
    const inputs = captureInputs(loaded);
    return (range) => typeInto(range, inputs);
  },
  check: (operation, workbook) => {
    if (canResize()) return;
    const present = presentTable(workbook, operation.sheet, operation.table);
    if (!present) throw new HostError('unsupported', 'Table.resize');
    const { range } = present;
    const isWider = range.bottom === operation.range.bottom && range.right <= operation.range.right;
    if (!isWider || !isFreeBeside(workbook, operation.sheet, range)) throw new HostError('unsupported', 'Table.resize');
  },
  apply: (target, writing) => {
    const { table, columns, range } = target.operation;
    if (target.isOnNewSheet) {
      writing.workbook.tables.getItem(table).resize(sheetRange(target, writing, range));
      return;
    }
    resize(target, writing, range, columns);
    const present = tableOf(target, writing);
    const proxy = writing.workbook.tables.getItem(table);
    columns.forEach((name, index) => {
      if (name !== present.columns[index]) proxy.columns.getItemAt(index).name = name;
    });
  },
  putBack: (target, writing) => {
    const present = tableOf(target, writing);
    if (canResize()) writing.workbook.tables.getItem(present.name).resize(extentNow(target, writing, present.range));
    else takeColumnsOut(target, writing, present);
    target.restore(rangeNow(target, writing));
  },
};

/** The cells of a table on a sheet that was just added. */
function sheetRange({ operation }: Target<GrowTable>, { added }: Writing, range: Range): Excel.Range {
  return added.get(operation.sheet.toLowerCase())!.getRange(formatRange(range));
}

/** Whether this Excel gives a table any extent; others can only insert columns into it. */
export function canResize(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function resize(target: Target<GrowTable>, writing: Writing, range: Range, columns: readonly string[]): void {
  const { range: old, name } = tableOf(target, writing);
  const proxy = writing.workbook.tables.getItem(name);
  if (canResize()) {
    proxy.resize(extentNow(target, writing, range));
    return;
  }
  for (let column = old.right + 1; column <= range.right; column++) {
    proxy.columns.add(undefined, undefined, columns[column - range.left]);
  }
  const shift = { sheet: target.operation.sheet, headers: target.range!, table: old, column: old.right };
  writing.shifts.push(shift);
}

/** Columns by their names: how many were added before the failure is not known. */
function takeColumnsOut({ operation }: Target<GrowTable>, writing: Writing, { name, columns }: TableSnapshot): void {
  const proxy = writing.workbook.tables.getItem(name).columns;
  for (const column of operation.columns.slice(columns.length)) proxy.getItemOrNullObject(column).delete();
}

/** The new extent of a table, counted from the kept row of headers. */
function extentNow(target: Target<GrowTable>, writing: Writing, { top, left, bottom, right }: Range): Excel.Range {
  return rangeNow(target, writing)
    .getCell(0, 0)
    .getResizedRange(bottom - top, right - left);
}

function isFreeBeside(workbook: WorkbookSnapshot, sheetName: string, { top, bottom, right }: Range): boolean {
  const sheet = findSheet(workbook, sheetName)!;
  for (let column = right + 1; column <= sheet.columns.length; column++) {
    for (let row = top; row <= bottom; row++) if (!isBlankAt(sheet, row, column)) return false;
  }
  return sheet.tables.every(({ range }) => range.left <= right || range.top > bottom || range.bottom < top);
}

function tableOf({ operation }: Target<GrowTable>, { before }: Writing): TableSnapshot {
  return presentTable(before, operation.sheet, operation.table)!;
}

function presentTable(workbook: WorkbookSnapshot, sheet: string, name: string): TableSnapshot | undefined {
  return findSheet(workbook, sheet)?.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}
