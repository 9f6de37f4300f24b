import { applyPatch, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import type { WrittenKind } from '../sessionState';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { undoFits } from './undoFits';
import { dropUndoStep } from './undoStep';

const words: Readonly<Record<WrittenKind, { readonly done: string; readonly changed: string }>> = {
  update: {
    done: 'The last update was undone.',
    changed:
      'Cells of the last update were changed since, so it cannot be undone as a whole. Nothing was changed; update again to bring the columns up to date.',
  },
  summary: {
    done: 'The last building of the summary was undone.',
    changed:
      'Sheets of the last summary were changed since, so it cannot be undone as a whole. Nothing was changed; build it again to bring them up to date.',
  },
  removal: {
    done: 'Plan Monitor is back in the workbook.',
    changed:
      'The workbook was changed since Plan Monitor was removed. Nothing was changed; update to write its columns anew.',
  },
  fix: {
    done: 'The last change was undone.',
    changed: 'What was changed last has been typed over since, so it cannot be undone. Nothing was changed.',
  },
};

/** Takes back what was written last: the cells as they were before it. What staff typed elsewhere since then stays. */
export const undo: CommandHandler<'undo'> = async (context) => {
  const { host, change, memory } = context;
  const step = memory.undo.at(-1);
  if (!step)
    return change({ message: { kind: 'info', text: 'There is nothing to undo since the workbook was opened.' } });
  change({ activity: 'undoing', message: null });
  const { kind, after, patch } = step;
  const undone = await takeBack(host, after, patch);
  if (!undone) return change({ activity: 'idle', message: { kind: 'warning', text: words[kind].changed } });
  dropUndoStep(context);
  if (kind === 'update') change({ lastUpdate: null });
  await checkAfterWriting(context, applyPatch(undone, patch), words[kind].done);
};

/** The workbook as it stood before the patch; null, and nothing done, when it no longer holds what was written. */
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
