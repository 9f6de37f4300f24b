import { applyPatch, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

const words = sessionText.marks;

/**
 * Marks the cells of the findings as the last check gave them, brings marks of an older check up to date, or takes the
 * marks off. No content of a cell changes.
 */
export const markFindings: CommandHandler<'markFindings'> = async (context, { isMarked }) => {
  const { host, change, memory } = context;
  if (!context.state.result || context.state.isOutOfDate) await readAndCompute(context);
  const { marking, unmarking } = context.state.result!;
  const { patch, cells, cellsBefore } = isMarked ? marking : unmarking;
  if (patch.length === 0) {
    const nothing = isMarked ? (cellsBefore > 0 ? words.upToDate : words.nothing) : words.none;
    return change({ message: { kind: 'info', text: nothing } });
  }
  const before = memory.snapshot!;
  const { changes } = memory;
  change({ activity: 'writing', message: null });
  if (!(await write(host, before, patch))) {
    await readAndCompute(context);
    return change({ message: { kind: 'warning', text: sessionText.changedMeanwhile.marks } });
  }
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  await checkAfterWriting(context, after, isMarked ? marked(before, cells) : words.takenOff, changes);
};

/** False, and nothing written, when the workbook no longer holds what was checked. */
async function write(host: WorkbookHost, before: WorkbookSnapshot, patch: Patch): Promise<boolean> {
  try {
    await host.applyPatch(before, patch);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.code === 'workbook-changed') return false;
    throw error;
  }
}

function marked({ sheets }: WorkbookSnapshot, cells: number): string {
  if (cells === 0) return words.noneLeft;
  const hasNotes = sheets.some(({ notes }) => notes !== undefined);
  return (hasNotes ? words.marked : words.markedWithoutNotes)(cells);
}
