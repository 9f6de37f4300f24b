import { applyPatch, markUnfinished, type Recovery, type WorkbookSnapshot } from '../../core';
import type { EngineResult } from '../engine';
import type { SessionContext } from '../session';
import { sessionText } from '../words/english';
import { checkAfterWriting } from './checkAfterWriting';
import { readAndCompute } from './compute';

/** As often what was begun is taken out: a sheet without a name of the product is named first. */
const MOST_ROUNDS = 3;

/** Reads the workbook and finishes what was broken off in it. */
export async function finishWrite(context: SessionContext): Promise<void> {
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
  await checkAfterWriting(context, after, sessionText.repaired[kind], changes);
}

function patchOf({ update, summary, removal }: EngineResult, kind: Recovery['intent']['kind']) {
  if (kind === 'removal') return removal.patch;
  return kind === 'summary' && summary ? summary.patch : update.patch;
}
