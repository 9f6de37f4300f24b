import type { Choice, WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { SessionContext } from '../session';
import { sessionText } from '../words/english';
import { compute } from './compute';
import { statesOf, withStates } from './undoStep';

/**
 * Keeps a choice of the user in the workbook's state at once and checks again with it. What was written can still be
 * taken back: its cells are, the choice stays.
 * @param done what to tell the user then, if anything.
 */
export async function keepChoice(context: SessionContext, choice: Choice, done: string | null = null): Promise<void> {
  const { host, state, change, memory } = context;
  const known = state.isOutOfDate ? null : memory.snapshot;
  change({ activity: 'keeping', message: null });
  const after = await writeState(context, known ?? (await host.readSnapshot()), choice);
  if ('problem' in after) return change({ activity: 'idle', message: { kind: 'error', text: after.problem } });
  const { changes } = memory;
  change({ isOutOfDate: true });
  try {
    await compute(context, after.workbook);
    const message = done === null ? null : ({ kind: 'success', text: done } as const);
    change({ isOutOfDate: memory.changes !== changes, message });
  } catch {
    change({ activity: 'idle', message: { kind: 'warning', text: sessionText.keptUnchecked } });
  }
}

type Kept = { readonly workbook: WorkbookSnapshot } | { readonly problem: string };

/** Where the workbook was changed since it was read, it is read once more: only the state is written. */
async function writeState(
  { host, engine, memory }: SessionContext,
  before: WorkbookSnapshot,
  choice: Choice,
): Promise<Kept> {
  try {
    return await writeTo(before);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
    return writeTo(await host.readSnapshot());
  }

  async function writeTo(workbook: WorkbookSnapshot): Promise<Kept> {
    const { undo } = memory;
    const chosen = await engine.writeChoice(workbook, [workbook.state, ...statesOf(undo)], choice);
    if ('problem' in chosen) return chosen;
    const [xml = null, ...states] = chosen.states;
    if (xml !== workbook.state) await host.applyPatch(workbook, [{ op: 'writeState', xml }]);
    memory.undo = withStates(undo, states);
    return { workbook: { ...workbook, state: xml } };
  }
}
