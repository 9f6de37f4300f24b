import { makeFinding } from '../../findings/makeFinding';
import { isHeldOn } from '../../model/activity';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** An activity that was held is linked to an action of the plan. */
export const heldActivitiesAreLinked = activityRule(['action-missing'], (activity, { asOf }) => {
  const { actions, source } = activity;
  const isLinked = actions.refs.length > 0 || actions.unreadable.length > 0;
  if (isLinked || !hasColumn(source, 'planActions') || !isHeldOn(activity, asOf)) return null;
  return makeFinding('action-missing', placeOf(source, 'planActions'));
});
