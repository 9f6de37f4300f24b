import { followsMembers } from '../../diff/followsMembers';
import type { ComparedField, PlanDiff } from '../../diff/planDiff';
import type { Action } from '../../model/action';
import { fieldValue } from './fieldValue';

/** A field of an action before and now. */
export interface FieldValues {
  readonly field: ComparedField;
  readonly old: string | boolean;
  readonly new: string | boolean;
}

/** Changes that need no look at each action, since they follow from one decision. */
export interface RoutineChanges {
  /** What many actions have alike, the most frequent first. */
  readonly shared: readonly (FieldValues & { readonly count: number })[];
  /** In how many actions only the number of Members in the target is another. */
  readonly membersOnly: number;
  readonly isRoutine: (change: FieldValues) => boolean;
}

/** A list says once what at least this share of the actions in both plans have alike, and at least this many. */
const SHARE = 0.2;
const FEWEST = 5;

export function fieldValues(old: Action, now: Action, field: ComparedField): FieldValues {
  return { field, old: fieldValue(old, field), new: fieldValue(now, field) };
}

/**
 * The changes that a fifth of the actions in both plans have alike, such as the new deadline, and the targets in which
 * only the number of Members is another.
 */
export function routineChanges({ actions, members }: Pick<PlanDiff, 'actions' | 'members'>): RoutineChanges {
  const inBoth = actions.flatMap((change) => (change.old && change.new ? [change] : []));
  const changes = inBoth.flatMap(({ old, new: now, fields }) => fields.map((field) => fieldValues(old, now, field)));
  const isMembersOnly = ({ field, old, new: now }: FieldValues) =>
    field === 'target' && followsMembers(String(old), String(now), members);
  const groups = new Map<string, FieldValues[]>();
  for (const change of changes.filter((one) => !isMembersOnly(one))) {
    groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  }
  const fewest = Math.max(FEWEST, inBoth.length * SHARE);
  const shared = [...groups.values()].filter(({ length }) => length >= fewest).sort((a, b) => b.length - a.length);
  const keys = new Set(shared.map(([first]) => keyOf(first!)));
  return {
    shared: shared.map((alike) => ({ ...alike[0]!, count: alike.length })),
    membersOnly: changes.filter(isMembersOnly).length,
    isRoutine: (change) => isMembersOnly(change) || keys.has(keyOf(change)),
  };
}

function keyOf({ field, old, new: now }: FieldValues): string {
  return JSON.stringify([field, old, now]);
}
