import {
  applyPatch,
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
import { checkAfterWriting } from './checkAfterWriting';
import { readAndCompute } from './compute';
import { repair } from './repair';
import { addUndoStep } from './undoStep';
import { writeIntent } from './writeIntent';

/** What a preview shows that is to be written. */
type Written = Pick<Update, 'patch' | 'cellsWritten' | 'sheets'> & Partial<Pick<SummaryUpdate, 'stateWithoutLooks'>>;

/**
 * Writes what a preview shows of the workbook as it was checked. When it changed in the meantime nothing is written: it
 * is checked again and the new preview shown. A write that was broken off before is finished instead.
 */
export async function writeShown(
  context: SessionContext,
  kind: Exclude<WrittenKind, 'fix'>,
  { patch, cellsWritten, sheets, stateWithoutLooks }: Written,
  describe: (written: LastUpdate) => string,
): Promise<void> {
  const { host, state, change, memory } = context;
  if (state.result?.unfinished) return repair(context, { type: 'repair' });
  if (patch.length === 0) {
    return change({ message: { kind: 'info', text: 'Everything is up to date; there was nothing to write.' } });
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
    const text = 'The workbook was changed in the meantime. It was checked again: look at the preview, then write.';
    return change({ message: { kind: 'warning', text } });
  }
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  addUndoStep(context, { kind, before, after, ...undoOf(before, patch, stateWithoutLooks) });
  const written = sheets.filter((sheet) => sheet.cellsWritten > 0).map(({ sheet }) => sheet);
  const all = { cells: cellsWritten, sheets: [...new Set(written)] };
  change({ accepted: [], ...(kind === 'update' && { lastUpdate: all }) });
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

/** `12 cells were written on 3 sheets.` */
export function describeWritten({ cells, sheets }: LastUpdate): string {
  const what = cells === 1 ? '1 cell was written' : `${cells.toLocaleString('en')} cells were written`;
  return `${what} on ${sheets.length === 1 ? sheets[0]! : `${sheets.length} sheets`}.`;
}
