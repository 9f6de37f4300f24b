import { findSheet, type Patch, type PatchOperation, type SheetSnapshot, type WorkbookSnapshot } from '../core';
import { HostError } from './hostError';

/** Operations that change the cells or looks of a sheet, which protection forbids. */
const touchesSheet: Readonly<Record<PatchOperation['op'], boolean>> = {
  writeCells: true,
  formatRange: true,
  setColumnWidth: true,
  clearOwned: true,
  growTable: true,
  defineName: false,
  deleteName: false,
  writeState: false,
};

/**
 * Makes sure, before anything is written, that a workbook has what the patch names.
 * @throws HostError sheet-missing, table-missing, sheet-protected.
 */
export function checkPatch(workbook: WorkbookSnapshot, patch: Patch): void {
  for (const operation of patch) {
    if (!('sheet' in operation)) continue;
    const sheet = findSheet(workbook, operation.sheet);
    if (!sheet) throw new HostError('sheet-missing', operation.sheet);
    if (sheet.isProtected && touchesSheet[operation.op]) throw new HostError('sheet-protected', sheet.name);
    if (operation.op === 'growTable' && !hasTable(sheet, operation.table)) {
      throw new HostError('table-missing', operation.table);
    }
  }
}

function hasTable(sheet: SheetSnapshot, name: string): boolean {
  return sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
}
