import { applyPatch, invertPatch, type Update } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { SessionContext } from '../session';
import type { LastUpdate } from '../sessionState';
import { checkAfterWriting } from './checkAfterWriting';
import { readAndCompute } from './compute';
import { addUndoStep } from './undoStep';

/**
 * Writes what a preview shows of the workbook as it was checked. When it changed in the meantime nothing is written: it
 * is checked again and the new preview shown.
 */
export async function writeShown(
  context: SessionContext,
  kind: 'update' | 'summary' | 'removal',
  { patch, cellsWritten, sheets }: Pick<Update, 'patch' | 'cellsWritten' | 'sheets'>,
  describe: (written: LastUpdate) => string,
): Promise<void> {
  const { host, change, memory } = context;
  if (patch.length === 0) {
    return change({ message: { kind: 'info', text: 'Everything is up to date; there was nothing to write.' } });
  }
  const before = memory.snapshot!;
  change({ activity: 'writing', message: null });
  try {
    await host.applyPatch(before, patch);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
    await readAndCompute(context);
    const text = 'The workbook was changed in the meantime. It was checked again: look at the preview, then write.';
    return change({ message: { kind: 'warning', text } });
  }
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  addUndoStep(context, { kind, after, patch: invertPatch(before, patch) });
  const written = sheets.filter((sheet) => sheet.cellsWritten > 0).map(({ sheet }) => sheet);
  const all = { cells: cellsWritten, sheets: [...new Set(written)] };
  change({ accepted: [], ...(kind === 'update' && { lastUpdate: all }) });
  await checkAfterWriting(context, after, describe(all));
}

/** `12 cells were written on 3 sheets.` */
export function describeWritten({ cells, sheets }: LastUpdate): string {
  const what = cells === 1 ? '1 cell was written' : `${cells.toLocaleString('en')} cells were written`;
  return `${what} on ${sheets.length === 1 ? sheets[0]! : `${sheets.length} sheets`}.`;
}
