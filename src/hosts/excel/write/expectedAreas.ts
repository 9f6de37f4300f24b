import {
  CellKind,
  detectBlocks,
  lastUsedRow,
  type Range,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core';
import { estimateRowBytes, restAreas, type Area } from '../read/restAreas';
import { placeOf, type SheetProxies } from '../read/sheetProxies';

/** What is read of a sheet that plays a role, beside its head. */
export function expectedAreas(expected: WorkbookSnapshot, sheet: SheetSnapshot): Area[] {
  if (detectBlocks(expected, 0, sheet).length === 0) return [];
  return restAreas(sheet.name, usedRange(sheet), estimateRowBytes(expected, sheet));
}

/** Whether nothing was added outside of what was read of a sheet; what stands outside a head alone does not count. */
export function staysInside(expected: WorkbookSnapshot, sheet: SheetSnapshot, { used }: SheetProxies): boolean {
  const now = placeOf(used);
  if (!now || detectBlocks(expected, 0, sheet).length === 0) return true;
  const was = usedRange(sheet)!;
  return now.top >= was.top && now.left >= was.left && now.bottom <= was.bottom && now.right <= was.right;
}

function usedRange(sheet: SheetSnapshot): Range | null {
  const rows = sheet.columns.flatMap((column) =>
    column?.kinds.some((kind) => kind !== CellKind.blank) ? column.firstRow : [],
  );
  if (rows.length === 0) return null;
  const left = sheet.columns.findIndex((column) => column !== null) + 1;
  return { top: Math.min(...rows), left, bottom: lastUsedRow(sheet), right: sheet.columns.length };
}
