import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** The actions an activity names can be read and stand in the plan. */
export const linkedActionsExist = activityRule(
  ['action-unknown', 'action-unreadable'],
  ({ actions, source }, { plan }) => {
    const place = placeOf(source, 'planActions');
    const known = new Set(plan?.actions.map(({ ref }) => ref));
    const unknown = plan ? actions.refs.filter((ref) => !known.has(ref)) : [];
    return [
      ...unknown.map((action) => makeFinding('action-unknown', place, { action })),
      ...actions.unreadable.map((value) => makeFinding('action-unreadable', place, { value })),
    ];
  },
);
