import { applyPatch, markUnfinished, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { sessionText } from '../words/english';
import type { WrittenKind } from '../sessionState';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { ownAddedSheets } from './ownAddedSheets';
import { undoFits } from './undoFits';
import { dropUndoStep, type UndoStep } from './undoStep';
import { writeIntent } from './writeIntent';

/**
 * Takes back what was written last: the cells as they were before it, and where the host can and nothing was changed
 * since, all of it. What staff typed elsewhere since then stays.
 */
export const undo: CommandHandler<'undo'> = async (context) => {
  const { host, state, change, memory } = context;
  const step = memory.undo.at(-1);
  if (!step) return change({ message: { kind: 'info', text: sessionText.nothingToUndo } });
  change({ activity: 'undoing', message: null });
  const { kind, patch } = step;
  const { changes } = memory;
  const mark = (workbook: WorkbookSnapshot) =>
    unmarked.has(kind)
      ? patch
      : markUnfinished(workbook, patch, writeIntent(kind === 'summary' ? kind : 'update', state));
  const isWhole = (await host.takeBack?.(step.before, step.after)) ?? false;
  const undone = isWhole ? step.before : await takeCellsBack(host, step, mark);
  if (!undone) return change({ activity: 'idle', message: { kind: 'warning', text: sessionText.notUndone[kind] } });
  dropUndoStep(context);
  if (kind === 'update') change({ lastUpdate: null });
  const done =
    step.leavesLooks && !isWhole ? `${sessionText.undone[kind]} ${sessionText.looksStay}` : sessionText.undone[kind];
  await checkAfterWriting(context, host.isHeldInMemory ? await host.readSnapshot() : undone, done, changes);
};

/** Broken off, these leave nothing that has to be written again. */
const unmarked: ReadonlySet<WrittenKind> = new Set(['fix', 'changes', 'sample']);

/** The workbook with the cells as they stood before; null, and nothing done, when it no longer holds what was written. */
async function takeCellsBack(
  host: WorkbookHost,
  { kind, after, patch }: UndoStep,
  mark: (workbook: WorkbookSnapshot) => Patch,
): Promise<WorkbookSnapshot | null> {
  const takeBack = async (from: WorkbookSnapshot) => {
    const workbook = kind === 'sample' ? await ownAddedSheets(host, from, patch) : from;
    await host.applyPatch(workbook, mark(workbook));
    return applyPatch(workbook, patch);
  };
  try {
    return await takeBack(after);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
  }
  const now = await host.readSnapshot();
  if (!undoFits(after, now, patch)) return null;
  return takeBack(now);
}
