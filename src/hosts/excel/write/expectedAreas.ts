import { CellKind, lastUsedRow, type Range, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { estimateRowBytes, restAreas, type Area } from '../read/restAreas';
import { placeOf, type SheetProxies } from '../read/sheetProxies';

/** What is read of a sheet beside its head: where only the head was read before, there is nothing else. */
export function expectedAreas(expected: WorkbookSnapshot, sheet: SheetSnapshot): Area[] {
  return restAreas(sheet.name, usedRange(sheet), estimateRowBytes(expected, sheet));
}

/** Whether nothing was added outside of what was read of a sheet. */
export function staysInside(sheet: SheetSnapshot, { used }: SheetProxies): boolean {
  const now = placeOf(used);
  const was = usedRange(sheet);
  if (!now || !was) return !now;
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
