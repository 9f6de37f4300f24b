import { applyPatch } from '../../core';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Marks the cells of the findings as the last check gave them, or takes the marks off. No content of a cell changes. */
export const markFindings: CommandHandler<'markFindings'> = async (context, { isMarked }) => {
  const { host, change, memory } = context;
  if (!context.state.result || context.state.isOutOfDate) await readAndCompute(context);
  const { marking, unmarking } = context.state.result!;
  const { patch, cells } = isMarked ? marking : unmarking;
  if (patch.length === 0) return change({ message: { kind: 'info', text: isMarked ? NOTHING : NO_MARKS } });
  const before = memory.snapshot!;
  change({ activity: 'writing', message: null });
  await host.applyPatch(before, patch);
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  await checkAfterWriting(context, after, isMarked ? marked(cells) : 'The marks were taken off.');
};

const NOTHING = 'There is no cell to mark: no error or warning is about one.';
const NO_MARKS = 'No cell is marked.';

function marked(cells: number): string {
  const which = cells === 1 ? '1 cell is' : `${cells.toLocaleString('en')} cells are`;
  return `${which} marked. Cells with a fill or a note of yours keep it.`;
}
