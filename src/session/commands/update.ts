import { applyPatch, invertPatch } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { LastUpdate } from '../sessionState';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/**
 * Writes what the preview shows. When the workbook changed in the meantime nothing is written: it is checked again and
 * the new preview shown.
 */
export const update: CommandHandler<'update'> = async (context) => {
  const { host, state, change, memory } = context;
  if (!state.result || !memory.snapshot) return readAndCompute(context).then(() => undefined);
  const { patch, cellsWritten, sheets } = state.result.update;
  if (patch.length === 0) {
    return change({ message: { kind: 'info', text: 'Everything is up to date; there was nothing to write.' } });
  }
  const before = memory.snapshot;
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
  memory.undo = { after, patch: invertPatch(before, patch) };
  const written = sheets.filter((sheet) => sheet.cellsWritten > 0).map(({ sheet }) => sheet);
  const lastUpdate = { cells: cellsWritten, sheets: [...new Set(written)] };
  change({ canUndo: true, accepted: [], lastUpdate });
  await checkAfterWriting(context, after, describeUpdate(lastUpdate));
};

function describeUpdate({ cells, sheets }: LastUpdate): string {
  if (cells === 0) return 'The columns were already up to date.';
  const what = cells === 1 ? '1 cell was written' : `${cells.toLocaleString('en')} cells were written`;
  return `${what} on ${sheets.length === 1 ? sheets[0]! : `${sheets.length} sheets`}.`;
}
