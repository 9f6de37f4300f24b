import { formatRange, type Range } from '../../../core';
import { HEAD } from '../limits';
import { loadCells } from './cells';
import { NAME_PROPERTIES } from './frame';

/** What is asked of a sheet before its role is known. */
export interface SheetProxies {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly used: Excel.Range;
  readonly head: Excel.Range;
}

/**
 * Asks for a sheet's names, the size of its contents and the cells of its head. Cells with a format but no content do
 * not count: staff format whole columns.
 */
export function queueSheet(sheet: Excel.Worksheet): SheetProxies {
  const { names } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  const head = sheet.getRange(formatRange(HEAD)).getUsedRangeOrNullObject(true);
  names.load(NAME_PROPERTIES);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  loadCells(head);
  return { sheet, names, used, head };
}

/** The rectangle of a range whose size is loaded; null for a null object. */
export function placeOf(range: Excel.Range): Range | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
