import type { Range } from './address';
import { OWNED_SHEET_PREFIX } from './ownedSheets';
import { parseSheetRange } from './sheetName';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** A sheet of the product's own, found by its hidden name, with the cells that were written on it. */
export interface OwnedSheet {
  readonly sheet: SheetSnapshot;
  readonly range: Range;
}

/** The hidden workbook-scoped name that marks a sheet: `PlanMonitor.sheet.register` (definition: workbook 2.3). */
export function ownedSheetName(id: string): string {
  return `${OWNED_SHEET_PREFIX}${id}`;
}

/** The sheet a name marks, however it is called now; null when there is none any more. */
export function findOwnedSheet(workbook: WorkbookSnapshot, id: string): OwnedSheet | null {
  const wanted = ownedSheetName(id).toLowerCase();
  const marked = workbook.names.find(({ name, scope }) => scope === null && name.toLowerCase() === wanted);
  const at = marked && parseSheetRange(marked.reference);
  const sheet = at && findSheet(workbook, at.sheet);
  return sheet ? { sheet, range: at.range } : null;
}
