import type { Model } from '../model/model';

/**
 * The number of Members a plan speaks of: what most of its targets say there are ("25/35 Members"), else the Members of
 * the region on the first day of its term. Null where neither is known (definition: domain 1.1, 1.3).
 */
export function countPlanMembers({ plan, directory }: Model): number | null {
  const counts = new Map<number, number>();
  for (const { target } of (plan?.actions ?? []).flatMap(({ indicators }) => indicators)) {
    if (target?.kind !== 'members' || target.of === null) continue;
    counts.set(target.of, (counts.get(target.of) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (most && most[1] !== second?.[1]) return most[0];
  return plan?.term ? directory.membersOn(plan.term.from).length : null;
}
