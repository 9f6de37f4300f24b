import type { PlanDiff } from '../../diff/planDiff';

/** `Members: 33 before, 35 now.` */
export function describeMembers({ old, new: now }: PlanDiff['members']): string {
  const words = (count: number | null) => count ?? 'not known';
  return old === now ? `Members: ${words(now)} in both plans.` : `Members: ${words(old)} before, ${words(now)} now.`;
}
