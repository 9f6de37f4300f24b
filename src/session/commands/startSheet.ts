import { applyPatch, parseRange } from '../../core';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { planOptions, readAndCompute } from './compute';

/** Adds a blank sheet to the workbook and shows it. From then on it is staff's own: there is no undo but deleting it. */
export const startSheet: CommandHandler<'startSheet'> = async (context, { choice }) => {
  const { host, engine, state, change, memory } = context;
  if (!state.result || state.isOutOfDate) await readAndCompute(context);
  const before = memory.snapshot!;
  const { changes } = memory;
  change({ activity: 'writing', message: null });
  const { patch, sheets } = await engine.writeStarter(before, planOptions(context), choice);
  const sheet = sheets[0]!;
  await host.applyPatch(before, patch);
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  await checkAfterWriting(context, after, sessionText.sheetAdded(sheet), changes);
  await host.select(sheet, parseRange('A2')!);
};
