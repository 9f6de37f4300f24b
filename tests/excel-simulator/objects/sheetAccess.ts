import type { Range } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { everyPlace } from './rangePlaces';

/** What may be done on a protected sheet whose protection allows it. */
const allowances: readonly (readonly [calls: RegExp, option: string])[] = [
  [/^RangeFormat\.columnWidth$/i, 'allowFormatColumns'],
  [/^RangeFormat\.rowHeight$/i, 'allowFormatRows'],
  [/^Range(?:Format|Fill|Font)\.|^Range\.numberFormat/i, 'allowFormatCells'],
  [/^Range\.hyperlink$/i, 'allowInsertHyperlinks'],
  [/^RangeSort\./i, 'allowSort'],
  [/^Chart/i, 'allowEditObjects'],
];

/** What is typed into cells that are not locked is always taken. */
const TYPING = /^Range\.(?:values|formulas|formulasLocal)$/i;

/**
 * @param range the cells that are to be changed; null for the sheet itself.
 * @throws SimError ItemNotFound on a sheet that is gone, AccessDenied where nothing may be changed.
 */
export function checkSheetAccess(sheet: SheetModel, location: string, range: Range | null = null): void {
  if (sheet.isDeleted) throw new SimError('ItemNotFound', location);
  if (sheet.workbook.isReadOnly || (sheet.isProtected && !isAllowed(sheet, location, range))) {
    throw new SimError('AccessDenied', location);
  }
}

function isAllowed(sheet: SheetModel, location: string, range: Range | null): boolean {
  const option = allowances.find(([calls]) => calls.test(location))?.[1];
  if (option !== undefined && sheet.protection[option] === true) return true;
  return (
    TYPING.test(location) && range !== null && everyPlace(range, (row, column) => !sheet.look(row, column).isLocked)
  );
}
