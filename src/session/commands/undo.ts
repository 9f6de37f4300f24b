import { applyPatch, markUnfinished, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import type { WrittenKind } from '../sessionState';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { undoFits } from './undoFits';
import { dropUndoStep, type UndoStep } from './undoStep';
import { writeIntent } from './writeIntent';

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
  changes: {
    done: 'The sheet of changes is as it was.',
    changed: 'The sheet of changes was typed on since, so it cannot be undone as a whole. Nothing was changed.',
  },
  fix: {
    done: 'The last change was undone.',
    changed: 'What was changed last has been typed over since, so it cannot be undone. Nothing was changed.',
  },
};

const LOOKS_STAY =
  'How its sheets look here stays as it was built last (sizes, formats, charts, pages): build it again to lay them out anew.';

/**
 * Takes back what was written last: the cells as they were before it, and where the host can and nothing was changed
 * since, all of it. What staff typed elsewhere since then stays.
 */
export const undo: CommandHandler<'undo'> = async (context) => {
  const { host, state, change, memory } = context;
  const step = memory.undo.at(-1);
  if (!step)
    return change({ message: { kind: 'info', text: 'There is nothing to undo since the workbook was opened.' } });
  change({ activity: 'undoing', message: null });
  const { kind, patch } = step;
  const { changes } = memory;
  const mark = (workbook: WorkbookSnapshot) =>
    kind === 'fix' || kind === 'changes'
      ? patch
      : markUnfinished(workbook, patch, writeIntent(kind === 'summary' ? kind : 'update', state));
  const isWhole = (await host.takeBack?.(step.before, step.after)) ?? false;
  const undone = isWhole ? step.before : await takeCellsBack(host, step, mark);
  if (!undone) return change({ activity: 'idle', message: { kind: 'warning', text: words[kind].changed } });
  dropUndoStep(context);
  if (kind === 'update') change({ lastUpdate: null });
  const done = step.leavesLooks && !isWhole ? `${words[kind].done} ${LOOKS_STAY}` : words[kind].done;
  await checkAfterWriting(context, host.isHeldInMemory ? await host.readSnapshot() : undone, done, changes);
};

/** The workbook with the cells as they stood before; null, and nothing done, when it no longer holds what was written. */
async function takeCellsBack(
  host: WorkbookHost,
  { after, patch }: UndoStep,
  mark: (workbook: WorkbookSnapshot) => Patch,
): Promise<WorkbookSnapshot | null> {
  try {
    await host.applyPatch(after, mark(after));
    return applyPatch(after, patch);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
  }
  const now = await host.readSnapshot();
  if (!undoFits(after, now, patch)) return null;
  await host.applyPatch(now, mark(now));
  return applyPatch(now, patch);
}
