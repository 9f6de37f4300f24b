import { applyPatch, type Patch, type WorkbookSnapshot } from '../../core';
import { HostError } from '../../hosts/hostError';
import type { SessionContext, SessionMemory } from '../session';
import { compute } from './compute';

/** The patch that keeps a choice in the state of a workbook; empty when the state already holds it. */
export type WriteChoice = (workbook: WorkbookSnapshot) => Patch;

/**
 * Keeps a choice of the user in the workbook's state at once and checks again with it. The last update can still be
 * taken back: its cells are, the choice stays.
 */
export async function keepChoice(context: SessionContext, writeChoice: WriteChoice): Promise<void> {
  const { host, state, change, memory } = context;
  const known = state.isOutOfDate ? null : memory.snapshot;
  change({ activity: 'keeping', message: null });
  const after = await writeState(context, known ?? (await host.readSnapshot()), writeChoice);
  if (memory.undo) memory.undo = withChoice(memory.undo, writeChoice);
  const { changes } = memory;
  change({ isOutOfDate: true });
  try {
    await compute(context, after);
    change({ isOutOfDate: memory.changes !== changes });
  } catch {
    const text = 'Your choice is kept in the workbook, but the workbook was not checked with it: check again.';
    change({ activity: 'idle', message: { kind: 'warning', text } });
  }
}

/** Where the workbook was changed since it was read, it is read once more: only the state is written. */
async function writeState({ host }: SessionContext, before: WorkbookSnapshot, writeChoice: WriteChoice) {
  try {
    return await writeTo(before);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'workbook-changed') throw error;
    return writeTo(await host.readSnapshot());
  }

  async function writeTo(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    const patch = writeChoice(workbook);
    if (patch.length > 0) await host.applyPatch(workbook, patch);
    return applyPatch(workbook, patch);
  }
}

function withChoice({ after, patch }: NonNullable<SessionMemory['undo']>, writeChoice: WriteChoice) {
  const stateWith = (state: string | null) => {
    const workbook = { ...after, state };
    return applyPatch(workbook, writeChoice(workbook)).state;
  };
  return {
    after: { ...after, state: stateWith(after.state) },
    patch: patch.map((operation) =>
      operation.op === 'writeState' ? { ...operation, xml: stateWith(operation.xml) } : operation,
    ),
  };
}
