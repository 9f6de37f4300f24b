import type { Range } from '../../workbook/address';
import { findOwnedSheet } from '../../workbook/findOwnedSheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { freeSheetName } from '../sheets/freeNames';
import type { SummaryMemory } from './summaryMemory';

/** Where a summary sheet stands, or will. */
export interface SummaryPlace {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  /** What was written before; null for a sheet that is to be added. */
  readonly former: Range | null;
  /** Whether staff inserted or deleted rows or columns in what was written. */
  readonly isShifted: boolean;
}

/** Finds the sheet by its hidden name, whatever it is called now; one that is gone is added at the end. */
export function placeSummary(
  workbook: WorkbookSnapshot,
  { id, sheet: wanted }: { readonly id: string; readonly sheet: string },
  memory: SummaryMemory | null,
): SummaryPlace {
  const owned = findOwnedSheet(workbook, id);
  if (!owned) {
    const name = freeSheetName(workbook, wanted);
    const sheet: SheetSnapshot = { name, visibility: 'visible', isProtected: false, columns: [], tables: [] };
    return { sheet, top: 1, left: 1, former: null, isShifted: false };
  }
  const { sheet, range } = owned;
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const isShifted = memory === null || memory.rows !== rows || memory.columns !== columns;
  return { sheet, top: range.top, left: range.left, former: range, isShifted };
}
