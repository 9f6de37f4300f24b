import { cellFromPatch, formatRange, parseRange, type PatchCell, type Range } from '../../src/core';
import { cellFromSnapshot } from './model/cell';
import { changeArguments, EventNumber } from './model/eventQueue';
import { columnShift, rowShift, type Shift } from './model/shift';
import { shiftSheet } from './model/shiftSheet';
import type { SheetModel } from './model/sheetModel';
import { sortRows, type SortField } from './model/sortRows';
import type { WorkbookModel } from './model/workbookModel';
import { changeTypeOf } from './objects/rangeMoves';

/** What people do to an open workbook while the add-in is there; whoever listens is told. */
export class Staff {
  /** @param tell hands the events to the client, some time later. */
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly tell: () => void,
  ) {}

  editCell(sheetName: string, address: string, cell: PatchCell): void {
    const sheet = this.sheet(sheetName);
    const range = parseRange(address)!;
    sheet.setCell(range.top, range.left, cellFromSnapshot(cellFromPatch(cell, this.workbook.dateSystem)));
    this.raise(EventNumber.changed, sheet, changeArguments(range, 'RangeEdited'));
  }

  insertRows(sheetName: string, row: number, count: number): void {
    this.shift(sheetName, rowShift(row, count));
  }

  deleteRows(sheetName: string, row: number, count: number): void {
    this.shift(sheetName, rowShift(row, -count));
  }

  insertColumns(sheetName: string, column: number, count: number): void {
    this.shift(sheetName, columnShift(column, count));
  }

  deleteColumns(sheetName: string, column: number, count: number): void {
    this.shift(sheetName, columnShift(column, -count));
  }

  /** Sorts the rows of a range that has no header among them. */
  sortRows(sheetName: string, address: string, ...fields: readonly SortField[]): void {
    const sheet = this.sheet(sheetName);
    const range = parseRange(address)!;
    sortRows(sheet, range, fields);
    this.raise(EventNumber.rowSorted, sheet, { type: 'WorksheetRowSorted', address: formatRange(range) });
  }

  /** Puts a filter on a range of which it hides some rows. Excel has no event for that where the add-in runs. */
  filterRows(sheetName: string, address: string, hiddenRows: readonly number[]): void {
    const sheet = this.sheet(sheetName);
    sheet.filter = sheet.refer(parseRange(address)!);
    hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  }

  addSheet(name: string): void {
    this.raise(EventNumber.added, this.workbook.addSheet(name), { type: 'WorksheetAdded' });
  }

  renameSheet(sheetName: string, name: string): void {
    const sheet = this.sheet(sheetName);
    const nameBefore = sheet.name;
    this.workbook.renameSheet(sheet, name);
    this.raise(EventNumber.nameChanged, sheet, { type: 'WorksheetNameChanged', nameBefore, nameAfter: name });
  }

  deleteSheet(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.deleteSheet(sheetName);
    this.raise(EventNumber.deleted, sheet, { type: 'WorksheetDeleted' });
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const range = parseRange(address)!;
    this.workbook.activeSheet = sheet;
    this.workbook.selection = sheet.refer(range);
    this.raise(EventNumber.selectionChanged, sheet, { type: 'WorksheetSelectionChanged', address: formatRange(range) });
  }

  private shift(sheetName: string, shift: Shift): void {
    const sheet = this.sheet(sheetName);
    shiftSheet(sheet, shift, 'staff');
    this.raise(EventNumber.changed, sheet, changeArguments(linesOf(shift), changeTypeOf(shift)));
  }

  private raise(type: number, sheet: SheetModel, args: Readonly<Record<string, unknown>>): void {
    this.workbook.events.raise(type, sheet, args);
    this.tell();
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }
}

/** The rows or columns that came or went. */
function linesOf({ axis, at, count, from, to }: Shift): Range {
  const last = at + Math.abs(count) - 1;
  return axis === 'rows'
    ? { top: at, left: from, bottom: last, right: to }
    : { top: from, left: at, bottom: to, right: last };
}
