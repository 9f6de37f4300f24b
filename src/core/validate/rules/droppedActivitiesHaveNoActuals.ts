import { makeFinding } from '../../findings/makeFinding';
import { countOf } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** A cancelled or postponed activity has no participants. */
export const droppedActivitiesHaveNoActuals = activityRule(['cancelled-with-actuals'], (activity) => {
  const { status, source } = activity;
  if (status.kind !== 'known' || (status.word !== 'cancelled' && status.word !== 'postponed')) return null;
  if ((countOf(activity, 'participants') ?? 0) === 0) return null;
  return makeFinding('cancelled-with-actuals', placeOf(source, 'participants'), { status: status.text });
});
