import { clearOwned, fixCell, writeCells } from './applyOperations/applyCells';
import { addHyperlink, addNote, deleteHyperlink, deleteNote } from './applyOperations/applyMarks';
import { defineName, deleteName, setPageLayout } from './applyOperations/applyNames';
import { addWorksheet, deleteWorksheet } from './applyOperations/applySheets';
import { addTable, growTable } from './applyOperations/applyTables';
import { sheetOf, type WorkbookDraft } from './applyOperations/workbookDraft';
import type { Patch, PatchOperation } from './patch';
import { SheetBuilder } from './sheetBuilder';
import type { WorkbookSnapshot } from './snapshot';
import { StringPool } from './stringPool';
import { validateChart } from './validateChart';

/**
 * What a patch does to a workbook: the reference every host is held to. Looks (formats, sizes, charts, how a page is
 * laid out) do not show in a snapshot.
 * @throws RangeError when the patch names a sheet or table that is not there, adds one that is, or a chart that cannot
 * be drawn.
 */
export function applyPatch(workbook: WorkbookSnapshot, patch: Patch): WorkbookSnapshot {
  const pool = new StringPool(workbook.strings);
  const draft: WorkbookDraft = {
    dateSystem: workbook.dateSystem,
    pool,
    sheets: workbook.sheets.map((sheet) => SheetBuilder.from(sheet, pool)),
    names: [...workbook.names],
    state: workbook.state,
  };
  for (const operation of patch) applyOperation(draft, operation);
  return {
    ...workbook,
    strings: pool.strings,
    sheets: draft.sheets.map((sheet) => sheet.build()),
    names: draft.names,
    state: draft.state,
  };
}

type Appliers = {
  [Op in PatchOperation['op']]: (draft: WorkbookDraft, operation: Extract<PatchOperation, { op: Op }>) => void;
};

const appliers: Appliers = {
  writeCells,
  fixCell,
  formatRange: mustHaveSheet,
  setColumnWidth: mustHaveSheet,
  setRowHeight: mustHaveSheet,
  clearOwned,
  addWorksheet,
  deleteWorksheet,
  addTable,
  growTable,
  addChart: (draft, operation) => {
    mustHaveSheet(draft, operation);
    sheetOf(draft, operation.chart.dataSheet);
    validateChart(operation);
  },
  deleteChart: mustHaveSheet,
  conditionalFormat: mustHaveSheet,
  dataValidation: (draft, operation) => {
    mustHaveSheet(draft, operation);
    if (operation.list?.kind === 'cells') sheetOf(draft, operation.list.sheet);
  },
  addHyperlink,
  deleteHyperlink,
  addNote,
  deleteNote,
  setFill: mustHaveSheet,
  freezePanes: mustHaveSheet,
  setPageLayout,
  defineName,
  deleteName,
  writeState: (draft, { xml }) => {
    draft.state = xml;
  },
};

function applyOperation(draft: WorkbookDraft, operation: PatchOperation): void {
  (appliers[operation.op] as (draft: WorkbookDraft, operation: PatchOperation) => void)(draft, operation);
}

/** A look: nothing shows, but its sheet must be there. */
function mustHaveSheet(draft: WorkbookDraft, { sheet }: { readonly sheet: string }): void {
  sheetOf(draft, sheet);
}
