import { makeFinding } from '../../findings/makeFinding';
import type { Action } from '../../model/action';
import { placeOf } from '../../model/source';
import { citationsOf } from '../citations';
import { modelRule } from '../rule';

/** A milestone of the RSP is cited by one action. */
export const milestonesAreCitedOnce = modelRule(['rsp-reference-shared'], (model) => {
  const firstByMilestone = new Map<string, Action>();
  return citationsOf(model).flatMap(({ objective, milestone, action }) => {
    const key = `${objective}/${milestone}`;
    const first = firstByMilestone.get(key);
    if (!first) firstByMilestone.set(key, action);
    if (!first || first === action) return [];
    const params = { objective, milestone, action: first.ref ?? first.text.slice(0, 40) };
    return [makeFinding('rsp-reference-shared', placeOf(action.source, 'rspReference'), params)];
  });
});
