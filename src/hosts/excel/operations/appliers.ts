import type { PatchOperation, WorkbookSnapshot } from '../../../core';
import { addTable } from './addTable';
import { addChart, deleteChart } from './charts';
import { clearOwned } from './clearOwned';
import { conditionalFormat } from './conditionalFormat';
import { dataValidation } from './dataValidation';
import { fixCell } from './fixCell';
import { formatRange } from './formatRange';
import { freezePanes } from './freezePanes';
import { growTable } from './growTable';
import { addHyperlink, deleteHyperlink } from './hyperlinks';
import { defineName, deleteName } from './names';
import { addNote, deleteNote } from './notes';
import type { Applier } from './operation';
import { setColumnWidth } from './setColumnWidth';
import { setFill } from './setFill';
import { setPageLayout } from './setPageLayout';
import { setRowHeight } from './setRowHeight';
import { addWorksheet, deleteWorksheet } from './worksheets';
import { writeCells } from './writeCells';
import { writeState } from './writeState';

/** One applier an operation: leaving one out does not compile. */
const appliers: { readonly [Op in PatchOperation['op']]: Applier<Extract<PatchOperation, { op: Op }>> } = {
  writeCells,
  fixCell,
  formatRange,
  setColumnWidth,
  setRowHeight,
  clearOwned,
  addWorksheet,
  deleteWorksheet,
  addTable,
  growTable,
  addChart,
  deleteChart,
  conditionalFormat,
  dataValidation,
  addHyperlink,
  deleteHyperlink,
  addNote,
  deleteNote,
  setFill,
  freezePanes,
  setPageLayout,
  defineName,
  deleteName,
  writeState,
};

export function applierOf({ op }: PatchOperation): Applier<PatchOperation> {
  return appliers[op] as unknown as Applier<PatchOperation>;
}

/** @throws HostError unsupported when this version of Excel cannot do an operation. */
export function checkOperations(workbook: WorkbookSnapshot, operations: readonly PatchOperation[]): void {
  for (const operation of operations) applierOf(operation).check?.(operation, workbook);
}
