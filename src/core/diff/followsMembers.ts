import type { PlanDiff } from './planDiff';
import { wordingKey } from './wordingKey';

/**
 * Whether two targets differ by nothing but the number of Members of their plans: `27/33 Members` and `27/35 Members`, and
 * all of them, `33/33 Members` and `35/35 Members`.
 */
export function followsMembers(before: string, after: string, { old, new: now }: PlanDiff['members']): boolean {
  if (old === null || now === null || old === now) return false;
  const wanted = wordingKey(after);
  const total = new RegExp(`/ ?${old}(?!\\d)`, 'g');
  const all = new RegExp(`(?<!\\d)${old} ?/ ?${old}(?!\\d)`, 'g');
  const forms = [before.replace(total, `/${now}`), before.replace(all, `${now}/${now}`).replace(total, `/${now}`)];
  return forms.some((form) => wordingKey(form) === wanted);
}
