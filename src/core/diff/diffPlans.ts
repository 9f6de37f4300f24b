import type { Action } from '../model/action';
import { carryProgress } from './carryProgress';
import { changedFields } from './changedFields';
import { countPlanMembers } from './countPlanMembers';
import type { FiguredPlan } from './figuredPlan';
import { findDoubt } from './findDoubt';
import { matchActions } from './matchActions';
import type { ActionChange, PlanDiff } from './planDiff';

/**
 * What changed between two plans: actions added, removed, moved and changed, the number of Members, and what the old
 * workbook has of indicators that go on (definition: headless, `diff`).
 */
export function diffPlans(before: FiguredPlan, after: FiguredPlan): PlanDiff {
  const actions = diffActions(actionsOf(before), actionsOf(after));
  return {
    members: { old: countPlanMembers(before.model), new: countPlanMembers(after.model) },
    terms: { old: before.model.plan?.term ?? null, new: after.model.plan?.term ?? null },
    actions,
    progress: carryProgress(actions, before, after),
  };
}

/** What became of each action: in the order of the new plan, one that is gone behind the one it followed. */
export function diffActions(before: readonly Action[], after: readonly Action[]): readonly ActionChange[] {
  const matches = matchActions(before, after);
  const doubtOf = findDoubt(before, after, matches);
  const oldOf = new Map(matches.newOf.flatMap((to, from) => (to === null ? [] : [[to, from] as const])));
  const changes = after.map((action, index): ActionChange => {
    const from = oldOf.get(index);
    const doubt = doubtOf(from ?? null, index);
    if (from === undefined) return { change: 'added', old: null, new: action, fields: [], doubt };
    const old = before[from]!;
    const fields = changedFields(old, action);
    const change = old.ref !== action.ref ? 'moved' : fields.length > 0 ? 'changed' : 'same';
    return { change, old, new: action, fields, doubt };
  });
  const ordered = [...changes];
  before.forEach((old, index) => {
    if (matches.newOf[index] !== null) return;
    const followed = ordered.findIndex((change) => change.old !== null && change.old === before[index - 1]);
    const doubt = doubtOf(index, null);
    ordered.splice(followed + 1, 0, { change: 'removed', old, new: null, fields: [], doubt });
  });
  return ordered;
}

function actionsOf({ model }: FiguredPlan): readonly Action[] {
  return model.plan?.actions ?? [];
}
