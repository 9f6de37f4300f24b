import { applyPatch, invertPatch, parseRange } from '../../core';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { planOptions, readAndCompute } from './compute';
import { addUndoStep } from './undoStep';

/**
 * Adds the sample's sheets, shows its plan and what a check finds in it. Where the workbook has sheets of its own that the
 * sample would be counted with, nothing is added before the user says so.
 */
export const addSample: CommandHandler<'addSample'> = async (context, { isMixed }) => {
  const { host, engine, change, memory } = context;
  change({ sampleMixes: null, message: null });
  if (isMixed === false) return;
  if (!context.state.result || context.state.isOutOfDate) await readAndCompute(context);
  const own = context.state.result!.report.sheets.flatMap(({ sheet, role }) => (role === null ? [] : sheet));
  if (own.length > 0 && !isMixed) return change({ step: 'sheets', sampleMixes: [...new Set(own)] });
  const before = memory.snapshot!;
  const { changes } = memory;
  change({ activity: 'writing' });
  const { patch, sheets } = await engine.writeStarter(before, planOptions(context), { role: 'sample' });
  await host.applyPatch(before, patch);
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(before, patch);
  addUndoStep(context, { kind: 'sample', before, after, patch: invertPatch(before, patch) });
  change({ step: 'check' });
  const [plan, workshops] = sheets as readonly [string, string];
  await checkAfterWriting(context, after, sessionText.sampleAdded(plan, workshops), changes);
  await host.select(plan, parseRange('A1')!);
};
