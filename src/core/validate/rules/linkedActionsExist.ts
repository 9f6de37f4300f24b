import { makeFinding } from '../../findings/makeFinding';
import type { Plan } from '../../model/plan';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** The actions an activity names can be read and stand in the plan. */
export const linkedActionsExist = activityRule(
  ['action-unknown', 'action-unreadable'],
  ({ actions, source }, { plan }) => {
    const place = placeOf(source, 'planActions');
    const unknown = plan ? actions.refs.filter((ref) => !isKnown(ref, plan)) : [];
    const unreadable = actions.unreadable.join(', ');
    return [
      ...unknown.map((action) => makeFinding('action-unknown', place, { action })),
      ...(unreadable === '' ? [] : [makeFinding('action-unreadable', place, { value: unreadable })]),
    ];
  },
);

/** Where a pillar heading is missing or wrong, references to a pillar without actions are taken on trust. */
function isKnown(ref: string, { actions }: Plan): boolean {
  if (actions.some((action) => action.ref === ref)) return true;
  const hasLostPillar = actions.some(({ pillar }) => pillar === null || pillar > 4);
  return hasLostPillar && !actions.some(({ pillar }) => pillar === Number(ref[0]));
}
