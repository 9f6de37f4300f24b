import type { PatchOperation, WorkbookSnapshot } from '../../../core';
import { clearOwned } from './clearOwned';
import { fixCell } from './fixCell';
import { formatRange } from './formatRange';
import { growTable } from './growTable';
import { defineName, deleteName } from './names';
import { notYetInExcel } from './notYetInExcel';
import type { Applier } from './operation';
import { setColumnWidth } from './setColumnWidth';
import { writeCells } from './writeCells';
import { writeState } from './writeState';

/** One applier an operation: leaving one out does not compile. */
const appliers: { readonly [Op in PatchOperation['op']]: Applier<Extract<PatchOperation, { op: Op }>> } = {
  writeCells,
  fixCell,
  formatRange,
  setColumnWidth,
  setRowHeight: notYetInExcel,
  clearOwned,
  addWorksheet: notYetInExcel,
  deleteWorksheet: notYetInExcel,
  addTable: notYetInExcel,
  growTable,
  addChart: notYetInExcel,
  deleteChart: notYetInExcel,
  conditionalFormat: notYetInExcel,
  dataValidation: notYetInExcel,
  addHyperlink: notYetInExcel,
  deleteHyperlink: notYetInExcel,
  addNote: notYetInExcel,
  deleteNote: notYetInExcel,
  setFill: notYetInExcel,
  freezePanes: notYetInExcel,
  setPageLayout: notYetInExcel,
  defineName,
  deleteName,
  writeState,
};

export function applierOf({ op }: PatchOperation): Applier<PatchOperation> {
  return appliers[op] as unknown as Applier<PatchOperation>;
}

/** @throws HostError unsupported for operations that no version of Excel is asked to do. */
export function refuseUnwritten(workbook: WorkbookSnapshot, patch: readonly PatchOperation[]): void {
  for (const operation of patch) if (isUnwritten(operation)) notYetInExcel.check?.(operation, workbook);
}

function isUnwritten(operation: PatchOperation): boolean {
  return applierOf(operation) === notYetInExcel;
}

/** @throws HostError unsupported when this version of Excel cannot do an operation. */
export function checkOperations(workbook: WorkbookSnapshot, operations: readonly PatchOperation[]): void {
  for (const operation of operations) applierOf(operation).check?.(operation, workbook);
}
