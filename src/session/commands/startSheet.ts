import { applyPatch, parseRange } from '../../core';
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
  const { patch, sheet } = await engine.writeStarter(before, planOptions(context), choice);
  await host.applyPatch(before, patch);
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  const text = `The sheet ${sheet} was added: fill in a row each. It is yours from now on.`;
  await checkAfterWriting(context, after, text, changes);
  await host.select(sheet, parseRange('A2')!);
};
