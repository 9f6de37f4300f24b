import type { Patch, PatchOperation, SetPageLayout, WorkbookSnapshot } from '../core';
import { checkDeletedSheets, checkNewSheet, checkSheetToDelete } from './checkSheets';
import { checkNewTable } from './checkTables';
import { CheckedWorkbook } from './checkedWorkbook';
import { headerFooterCodes, LONGEST_HEADER } from './headerFooterCodes';
import { HostError } from './hostError';

/** Operations that change the cells or looks of a sheet, which protection forbids. */
const touchesSheet: Readonly<Record<PatchOperation['op'], boolean>> = {
  writeCells: true,
  fixCell: true,
  formatRange: true,
  setColumnWidth: true,
  setRowHeight: true,
  clearOwned: true,
  addWorksheet: false,
  deleteWorksheet: false,
  addTable: true,
  growTable: true,
  addChart: true,
  deleteChart: true,
  conditionalFormat: true,
  dataValidation: true,
  addHyperlink: true,
  deleteHyperlink: true,
  addNote: true,
  deleteNote: true,
  setFill: true,
  freezePanes: false,
  setPageLayout: true,
  defineName: false,
  deleteName: false,
  writeState: false,
};

/**
 * Makes sure, before anything is written, that a workbook has what the patch names and takes what it adds.
 * @throws HostError sheet-missing, sheet-exists, sheet-name-invalid, sheet-not-owned, sheet-in-use, last-sheet,
 * sheet-protected, table-missing, table-exists, table-name-invalid, table-misfit,
 * page-text-too-long, note-taken.
 */
export function checkPatch(workbook: WorkbookSnapshot, patch: Patch): void {
  const checked = new CheckedWorkbook(workbook);
  for (const operation of patch) checkOperation(checked, operation);
  checkDeletedSheets(workbook, patch);
}

function checkOperation(checked: CheckedWorkbook, operation: PatchOperation): void {
  if (operation.op === 'addWorksheet') {
    checkNewSheet(checked, operation);
    checked.addSheet(operation);
    return;
  }
  if (!('sheet' in operation)) {
    if (operation.op === 'deleteName') checked.deleteName(operation.name);
    return;
  }
  const sheet = checked.sheet(operation.sheet);
  for (const other of sheetsPointedTo(operation)) checked.sheet(other);
  if (sheet.isProtected && touchesSheet[operation.op]) throw new HostError('sheet-protected', sheet.name);
  switch (operation.op) {
    case 'deleteWorksheet':
      checkSheetToDelete(checked, sheet);
      return checked.deleteSheet(sheet);
    case 'addTable':
      checkNewTable(checked, sheet, operation);
      return void sheet.tables.push({ name: operation.table, range: operation.range });
    case 'growTable':
      return checked.growTable(sheet, operation);
    case 'defineName':
      return checked.defineName(operation.name);
    case 'setPageLayout':
      return checkPageTexts(operation);
    case 'addNote':
      return checked.checkNote(sheet, operation);
    default:
  }
}

function checkPageTexts({ sheet, layout: { header, footer } }: SetPageLayout): void {
  const isTooLong = [header, footer].some((text) => headerFooterCodes(text).length > LONGEST_HEADER);
  if (isTooLong) throw new HostError('page-text-too-long', sheet);
}

/** The sheets whose cells an operation on another one refers to. */
function sheetsPointedTo(operation: PatchOperation): readonly string[] {
  if (operation.op === 'addChart') return [operation.chart.dataSheet];
  if (operation.op === 'addHyperlink' && operation.target.kind === 'cells') return [operation.target.sheet];
  if (operation.op === 'dataValidation' && operation.list?.kind === 'cells') return [operation.list.sheet];
  return [];
}
