import {
  applyPatch,
  invertPatch,
  writeFixes,
  type CellFix,
  type FixesWriting,
  type WorkbookSnapshot,
} from '../../core';
import { HostError } from '../../hosts/hostError';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { addUndoStep } from './undoStep';

/**
 * Corrects cells of staff, each only while it holds what the pane showed. Those that cannot be corrected any more are
 * left, and the message says why.
 */
export const acceptFixes: CommandHandler<'acceptFixes'> = async (context, { fixes }) => {
  const { host, state, change, memory } = context;
  const known = state.isOutOfDate ? null : memory.snapshot;
  const { changes } = memory;
  change({ activity: 'fixing', message: null });
  const { before, patch, refused } = await correct(host, known ?? (await host.readSnapshot()), fixes);
  if (patch.length === 0) {
    const text = `${sessionText.nothingFixed} ${describeRefused(refused)}`.trim();
    return change({ activity: 'idle', message: { kind: 'warning', text } });
  }
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  addUndoStep(context, { kind: 'fix', before, after, patch: invertPatch(before, patch) });
  const text = `${describeFixed(fixes, patch.length)} ${describeRefused(refused)}`.trim();
  await checkAfterWriting(context, after, text, changes);
};

interface Correction extends FixesWriting {
  readonly before: WorkbookSnapshot;
}

/** Where the workbook was changed since it was read, it is read once more: each cell is looked at by itself. */
async function correct(host: WorkbookHost, known: WorkbookSnapshot, fixes: readonly CellFix[]): Promise<Correction> {
  try {
    return await writeTo(known);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
    return writeTo(await host.readSnapshot());
  }

  async function writeTo(before: WorkbookSnapshot): Promise<Correction> {
    const { patch, refused } = writeFixes(before, fixes);
    if (patch.length > 0) await host.applyPatch(before, patch);
    return { before, patch, refused };
  }
}

function describeFixed([first, ...others]: readonly CellFix[], cells: number): string {
  if (first && others.length === 0) return sessionText.fixedOne(`${first.sheet} ${first.cell}`);
  return sessionText.fixed(cells);
}

function describeRefused(refused: FixesWriting['refused']): string {
  const [first, ...others] = refused;
  if (!first) return '';
  return others.length === 0 ? first.reason : `${first.reason} ${sessionText.othersLeft(others.length)}`;
}
