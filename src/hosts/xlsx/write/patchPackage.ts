import {
  findSheet,
  formatSheetRange,
  type Patch,
  type PatchOperation,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core';
import { PackageDraft } from '../package/packageDraft';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { WorkbookPart } from '../read/workbookPart';
import { withName, withoutName } from './editNames';
import { requestCalculation } from './requestCalculation';
import { SheetEdits } from './sheetEdits';
import { writeSheet } from './sheetWriter';
import { StylesPart } from './stylesPart';
import { writeState } from './writeState';
import { writeTables } from './writeTables';

/** What a patch is applied to. */
export interface PatchTarget {
  readonly package: XlsxPackage;
  readonly part: WorkbookPart;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The new bytes of a package after a patch; null when the patch changes nothing. The patch's sheets and tables must
 * be there.
 * @throws DamagedError when a part that is to change is unreadable.
 */
export function patchPackage(target: PatchTarget, patch: Patch): Uint8Array | null {
  const draft = new PackageDraft(target.package);
  const run: Run = { ...target, draft, sheets: new Map() };
  for (const operation of patch) applyOperation(run, operation);
  if (writeSheets(run)) requestCalculation(draft, target.part);
  return draft.build();
}

interface Run extends PatchTarget {
  readonly draft: PackageDraft;
  readonly sheets: Map<SheetSnapshot, SheetEdits>;
}

type Appliers = { [Op in PatchOperation['op']]: (run: Run, operation: Extract<PatchOperation, { op: Op }>) => void };

/** Operations on a sheet are gathered first; the others are done at once. */
const appliers: Appliers = {
  writeCells: (run, operation) => editsOf(run, operation.sheet).writeCells(operation),
  formatRange: (run, operation) => editsOf(run, operation.sheet).formatRange(operation),
  setColumnWidth: (run, operation) => editsOf(run, operation.sheet).setColumnWidth(operation),
  clearOwned: (run, operation) => editsOf(run, operation.sheet).clearOwned(operation),
  growTable: (run, operation) => editsOf(run, operation.sheet).growTable(operation),
  defineName: (run, { name, sheet, range }) => {
    const reference = formatSheetRange(findSheet(run.snapshot, sheet)!.name, range);
    run.draft.write(run.part.path, withName(run.draft.text(run.part.path), name, reference));
  },
  deleteName: (run, { name }) => {
    run.draft.write(run.part.path, withoutName(run.draft.text(run.part.path), name));
  },
  writeState: (run, { xml }) => writeState(run.draft, run.part.path, xml),
};

function applyOperation(run: Run, operation: PatchOperation): void {
  (appliers[operation.op] as (run: Run, operation: PatchOperation) => void)(run, operation);
}

function editsOf(run: Run, name: string): SheetEdits {
  const sheet = findSheet(run.snapshot, name)!;
  let edits = run.sheets.get(sheet);
  if (!edits) run.sheets.set(sheet, (edits = new SheetEdits(sheet)));
  return edits;
}

/** Returns whether a formula was written, replaced or removed on any sheet. */
function writeSheets(run: Run): boolean {
  const { draft, snapshot, part } = run;
  const styles = new StylesPart(draft, part);
  let touchesFormulas = false;
  for (const [sheet, edits] of run.sheets) {
    edits.keepHeaders();
    const { path } = part.sheets[snapshot.sheets.indexOf(sheet)]!;
    const written = writeSheet(draft.text(path), snapshot, sheet, edits, styles.book);
    draft.write(path, written.text);
    writeTables(draft, path, sheet, edits.tables);
    touchesFormulas ||= written.touchesFormulas;
  }
  styles.write();
  return touchesFormulas;
}
