import { applyPatch, isMarkedUnfinished, markUnfinished, type Recovery, type WorkbookSnapshot } from '../../core';
import type { EngineResult } from '../engine';
import type { SessionContext } from '../session';
import { checkAfterWriting } from './checkAfterWriting';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** So long a mark is left alone when it is first seen: somebody else may be writing at this moment. */
const PATIENCE_MS = 5000;

/** As often what was begun is taken out: a sheet without a name of the product is named first. */
const MOST_ROUNDS = 3;

/** Finishes a write that was broken off: what it had begun to add is taken out, then all of it is written again. */
export const repair: CommandHandler<'repair'> = async (context) => {
  const isKnown = Boolean(context.state.result?.unfinished);
  if (await isLeft(context)) await finishWrite(context);
  else if (isKnown) await readAndCompute(context);
};

/** Whether a write was broken off and nobody is at it. */
async function isLeft({ host, pause }: SessionContext): Promise<boolean> {
  if (!host.readState) return true;
  if (!isMarkedUnfinished(await host.readState())) return false;
  await pause(PATIENCE_MS);
  return isMarkedUnfinished(await host.readState());
}

/** Reads the workbook and finishes what was broken off in it. */
async function finishWrite(context: SessionContext): Promise<void> {
  const { host, change } = context;
  let workbook = await readAndCompute(context);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const begun = context.state.result?.unfinished?.patch ?? [];
    if (begun.length === 0) break;
    change({ activity: 'writing' });
    await host.applyPatch(workbook, begun);
    workbook = await readAndCompute(context);
  }
  const recovery = context.state.result?.unfinished;
  if (recovery) await writeAgain(context, workbook, recovery);
}

async function writeAgain(context: SessionContext, workbook: WorkbookSnapshot, { intent }: Recovery): Promise<void> {
  const { host, engine, today, change, memory } = context;
  const { changes } = memory;
  const { kind, asOf, window, meeting, profile } = intent;
  const result = await engine.run([workbook], {
    today: today(),
    asOf: asOf ?? undefined,
    window: window ?? undefined,
    withSheets: true,
    summary: kind === 'summary' ? { meeting, profile } : undefined,
  });
  const patch = markUnfinished(workbook, patchOf(result, kind), intent);
  change({ activity: 'writing' });
  await host.applyPatch(workbook, patch);
  const after = host.isHeldInMemory ? await host.readSnapshot() : applyPatch(workbook, patch);
  await checkAfterWriting(context, after, words[kind], changes);
}

function patchOf({ update, summary, removal }: EngineResult, kind: Recovery['intent']['kind']) {
  if (kind === 'removal') return removal.patch;
  return kind === 'summary' && summary ? summary.patch : update.patch;
}

const words: Readonly<Record<Recovery['intent']['kind'], string>> = {
  update:
    'Plan Monitor was interrupted the last time it wrote to this workbook. It has now worked out its columns again and written them; what you typed is as it was.',
  summary:
    'Plan Monitor was interrupted the last time it wrote to this workbook. It has now built the sheets for the RCP again; what you typed is as it was.',
  removal:
    'Plan Monitor was interrupted while it was being removed from this workbook. It has now been removed; what you typed is as it was.',
};
