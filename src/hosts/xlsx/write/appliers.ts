import { formatCell, type PatchOperation } from '../../../core';
import { addChart } from './charts/addChart';
import { deleteChart } from './charts/deleteChart';
import { editConditionalFormats } from './marks/editConditionalFormats';
import { editDropdowns } from './marks/editDropdowns';
import { addTable } from './operations/addTable';
import { addWorksheet } from './operations/addWorksheet';
import { deleteWorksheet } from './operations/deleteWorksheet';
import { freezePanes } from './operations/freezePanes';
import { defineName, deleteName } from './operations/names';
import { setPageLayout } from './operations/setPageLayout';
import type { PatchRun } from './patchRun';
import { writeState } from './writeState';

type Appliers = {
  readonly [Op in PatchOperation['op']]: (run: PatchRun, operation: Extract<PatchOperation, { op: Op }>) => void;
};

/** One applier an operation. What they do to cells is gathered and written at the end; the rest is done at once. */
const appliers: Appliers = {
  writeCells: (run, operation) => run.sheet(operation.sheet).edits.writeCells(operation),
  fixCell: (run, operation) => run.sheet(operation.sheet).edits.fixCell(operation),
  formatRange: (run, operation) => run.sheet(operation.sheet).edits.formatRange(operation),
  setColumnWidth: (run, operation) => run.sheet(operation.sheet).edits.setColumnWidth(operation),
  setRowHeight: (run, { sheet, row, height }) => void run.sheet(sheet).heights.set(row, height),
  clearOwned: (run, operation) => run.sheet(operation.sheet).edits.clearOwned(operation),
  addWorksheet,
  deleteWorksheet,
  addTable,
  growTable: (run, operation) => run.sheet(operation.sheet).edits.growTable(operation),
  addChart,
  deleteChart,
  conditionalFormat: (run, operation) => {
    const sheet = run.sheet(operation.sheet);
    sheet.shell = editConditionalFormats(sheet.shell, operation);
  },
  dataValidation: (run, operation) => {
    const sheet = run.sheet(operation.sheet);
    sheet.shell = editDropdowns(sheet.shell, operation);
  },
  addHyperlink: (run, operation) => void run.sheet(operation.sheet).links.push(operation),
  deleteHyperlink: (run, operation) => void run.sheet(operation.sheet).links.push(operation),
  addNote: (run, { sheet, row, column, text }) => void run.sheet(sheet).notes.set(formatCell(row, column), text),
  deleteNote: (run, { sheet, row, column }) => void run.sheet(sheet).notes.set(formatCell(row, column), null),
  setFill: (run, operation) => run.sheet(operation.sheet).edits.setFill(operation),
  freezePanes,
  setPageLayout,
  defineName,
  deleteName,
  writeState: (run, { xml }) => writeState(run.draft, run.part.path, xml),
};

/** Does one operation of a patch to a package. Its sheets and tables must be there. */
export function applyOperation(run: PatchRun, operation: PatchOperation): void {
  (appliers[operation.op] as (run: PatchRun, operation: PatchOperation) => void)(run, operation);
}
