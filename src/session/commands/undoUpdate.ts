import { applyPatch, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { undoFits } from './undoFits';

/** Takes the last update back: the owned cells as they were before it. What staff typed elsewhere since then stays. */
export const undoUpdate: CommandHandler<'undoUpdate'> = async (context) => {
  const { host, change, memory } = context;
  if (!memory.undo) {
    return change({ message: { kind: 'info', text: 'There is no update to undo since the workbook was opened.' } });
  }
  change({ activity: 'undoing', message: null });
  const { patch } = memory.undo;
  const undone = await takeBack(host, memory.undo.after, patch);
  if (!undone) {
    const text =
      'Cells of the last update were changed since, so it cannot be undone as a whole. Nothing was changed; update again to bring the columns up to date.';
    return change({ activity: 'idle', message: { kind: 'warning', text } });
  }
  memory.undo = null;
  change({ canUndo: false, lastUpdate: null });
  await checkAfterWriting(context, applyPatch(undone, patch), 'The last update was undone.');
};

/** The workbook as it stood before the patch; null, and nothing done, when it no longer holds what the update wrote. */
async function takeBack(host: WorkbookHost, after: WorkbookSnapshot, patch: Patch): Promise<WorkbookSnapshot | null> {
  try {
    await host.applyPatch(after, patch);
    return after;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
  }
  const now = await host.readSnapshot();
  if (!undoFits(after, now, patch)) return null;
  await host.applyPatch(now, patch);
  return now;
}
