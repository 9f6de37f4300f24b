import { applyPatch, isOwnedSheet, OWNED_SHEET_PREFIX, type Patch, type WorkbookSnapshot } from '../../core';
import type { WorkbookHost } from '../../hosts/workbookHost';

/**
 * Names the sheets that a patch deletes as the product's own where they are not: no others can be deleted. The names go
 * with them. The workbook as it stands then.
 */
export async function ownAddedSheets(
  host: WorkbookHost,
  workbook: WorkbookSnapshot,
  patch: Patch,
): Promise<WorkbookSnapshot> {
  const sheets = patch.flatMap((operation) => (operation.op === 'deleteWorksheet' ? operation.sheet : []));
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const names = sheets
    .filter((sheet) => !isOwnedSheet(workbook.names, sheet))
    .map((sheet, index) => ({ op: 'defineName', name: `${OWNED_SHEET_PREFIX}sample${index}`, sheet, range }) as const);
  if (names.length === 0) return workbook;
  await host.applyPatch(workbook, names);
  return applyPatch(workbook, names);
}
