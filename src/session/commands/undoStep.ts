import type { Patch, WorkbookSnapshot } from '../../core';
import type { SessionContext } from '../session';
import type { WrittenKind } from '../sessionState';

/** What takes one written patch back. */
export interface UndoStep {
  readonly kind: WrittenKind;
  /** The workbook as it was read before. */
  readonly before: WorkbookSnapshot;
  /** The workbook as the patch left it. */
  readonly after: WorkbookSnapshot;
  /** Takes the cells back, where the host cannot take back all. */
  readonly patch: Patch;
  /** Whether the looks of sheets that stay were changed, which the patch does not bring back. */
  readonly leavesLooks?: boolean;
}

/** Each step keeps a snapshot; those of one workbook share what did not change. */
const MOST_STEPS = 20;

/** Remembers how to take back what was just written. */
export function addUndoStep({ memory, change }: SessionContext, step: UndoStep): void {
  memory.undo = [...memory.undo, step].slice(-MOST_STEPS);
  change({ undoes: step.kind });
}

/** Forgets the last step, which was taken back. */
export function dropUndoStep({ memory, change }: SessionContext): void {
  memory.undo = memory.undo.slice(0, -1);
  change({ undoes: memory.undo.at(-1)?.kind ?? null });
}

/** The states that undoing would need or write, in an order that `withStates` knows. */
export function statesOf(steps: readonly UndoStep[]): (string | null)[] {
  return steps.flatMap(({ after, patch }) => [
    after.state,
    ...patch.flatMap((operation) => (operation.op === 'writeState' ? [operation.xml] : [])),
  ]);
}

/** The steps with other states in place of theirs. */
export function withStates(steps: readonly UndoStep[], states: readonly (string | null)[]): readonly UndoStep[] {
  const left = [...states];
  const next = () => left.shift() ?? null;
  return steps.map(({ after, patch, ...step }) => ({
    ...step,
    after: { ...after, state: next() },
    patch: patch.map((operation) => (operation.op === 'writeState' ? { ...operation, xml: next() } : operation)),
  }));
}
