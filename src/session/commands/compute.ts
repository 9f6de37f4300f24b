import type { PlanOptions, WorkbookSnapshot } from '../../core';
import { EngineCancelled } from '../engine';
import { chooseLocale } from '../locale/locale';
import type { SessionContext } from '../session';
import { untilCancelled } from '../untilCancelled';

/** Reads the workbook, runs the engine over it and keeps both as the last check. */
export async function readAndCompute(context: SessionContext): Promise<WorkbookSnapshot> {
  const { host, change, memory } = context;
  change({ activity: 'reading', message: null });
  const changes = memory.changes;
  const snapshot = await untilCancelled(context, host.readSnapshot());
  await compute(context, snapshot);
  change({ isOutOfDate: memory.changes !== changes });
  return snapshot;
}

/** Runs the engine over the workbook as the last check read it, or as it is now where that is out of date. */
export async function computeAgain(context: SessionContext): Promise<void> {
  const { snapshot } = context.memory;
  if (snapshot && !context.state.isOutOfDate) await compute(context, snapshot);
  else await readAndCompute(context);
}

/** Runs the engine over a snapshot and keeps both as the last check. */
export async function compute(context: SessionContext, snapshot: WorkbookSnapshot) {
  const { engine, change, memory } = context;
  if (memory.isCancelled) throw new EngineCancelled();
  change({ activity: 'computing' });
  const result = await engine.run([snapshot], planOptions(context));
  memory.snapshot = snapshot;
  chooseLocale(result.settings.locale);
  change({ activity: 'idle', result, share: null });
}

/** What the user chose for the run, as the engine is asked. */
export function planOptions({
  today,
  state: { asOf, window, accepted, summary, earlier },
}: SessionContext): PlanOptions {
  return {
    today: today(),
    asOf: asOf ?? undefined,
    window: window ?? undefined,
    accepted,
    withSheets: true,
    summary: summary ?? undefined,
    earlier: earlier?.plan,
  };
}
