import {
  applyPatch,
  formatCell,
  invertPatch,
  markUnfinished,
  type Patch,
  type SummaryUpdate,
  type Update,
  type WorkbookSnapshot,
} from '../../core';
import { HostError } from '../../hosts/hostError';
import type { SessionContext } from '../session';
import type { LastUpdate, WrittenKind } from '../sessionState';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import { readAndCompute } from './compute';
import { repair } from './repair';
import { addUndoStep } from './undoStep';
import { writeIntent } from './writeIntent';

/** What a preview shows that is to be written. */
type Written = Pick<Update, 'patch' | 'changes' | 'cellsWritten' | 'sheets'> &
  Partial<Pick<SummaryUpdate, 'stateWithoutLooks'>>;

/**
 * Writes what a preview shows of the workbook as it was checked. When it changed in the meantime nothing is written: it
 * is checked again and the new preview shown. A write that was broken off before is finished instead.
 */
export async function writeShown(
  context: SessionContext,
  kind: Exclude<WrittenKind, 'fix' | 'sample'>,
  { patch, changes: shown, cellsWritten, sheets, stateWithoutLooks }: Written,
  describe: (written: LastUpdate) => string,
): Promise<void> {
  const { host, state, change, memory } = context;
  if (state.result?.unfinished) return repair(context, { type: 'repair' });
  if (patch.length === 0) {
    return change({ message: { kind: 'info', text: sessionText.nothingToWrite } });
  }
  const before = memory.snapshot!;
  const { changes } = memory;
  change({ activity: 'writing', message: null });
  try {
    // The list of changes, broken off, is a sheet to delete: nothing else rests on it.
    const whole = kind === 'changes' ? patch : markUnfinished(before, patch, writeIntent(kind, state));
    await host.applyPatch(before, whole);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
    await readAndCompute(context);
    return change({ message: { kind: 'warning', text: sessionText.changedMeanwhile.preview } });
  }
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  addUndoStep(context, { kind, before, after, ...undoOf(before, patch, stateWithoutLooks) });
  const written = new Set(sheets.filter((sheet) => sheet.cellsWritten > 0).map(({ sheet }) => sheet));
  const all = { cells: cellsWritten, sheets: [...written].map((sheet) => ({ sheet, cell: firstCell(shown, sheet) })) };
  const lastUpdate = { update: all, removal: null, summary: state.lastUpdate, changes: state.lastUpdate }[kind];
  change({ accepted: [], lastUpdate });
  await checkAfterWriting(context, after, describe(all), changes);
}

/** Where looks cannot be taken back, the state is to say so. */
function undoOf(before: WorkbookSnapshot, patch: Patch, stateWithoutLooks = before.state) {
  const undo = invertPatch(before, patch);
  const leavesLooks = stateWithoutLooks !== before.state;
  if (!leavesLooks) return { patch: undo };
  const others = undo.filter(({ op }) => op !== 'writeState');
  return { patch: [...others, { op: 'writeState', xml: stateWithoutLooks } as const], leavesLooks };
}

/** The first cell of a sheet that a preview lists; a new sheet is seen from its corner. */
function firstCell(changes: Written['changes'], sheet: string): string {
  const first = changes.find((change) => change.sheet === sheet);
  return first ? formatCell(first.row, first.column) : 'A1';
}

/** `12 cells were written on 3 sheets.` */
export function describeWritten({ cells, sheets }: LastUpdate): string {
  const [only, ...others] = sheets;
  return only !== undefined && others.length === 0
    ? sessionText.writtenOn(cells, only.sheet)
    : sessionText.writtenOnSheets(cells, sheets.length);
}
