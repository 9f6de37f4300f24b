import { makeFinding } from '../../findings/makeFinding';
import { countOf, isReversed } from '../../model/activity';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { activityRule } from '../rule';

/** Participants are given only for an activity that has ended by the as-of date or by today. */
export const actualsComeAfterTheEvent = activityRule(['future-actuals'], (activity, { asOf, today }) => {
  const last = activity.end ?? activity.start;
  const participants = countOf(activity, 'participants') ?? 0;
  const isDropped = activity.status.kind === 'known' && ['cancelled', 'postponed'].includes(activity.status.word);
  if (last === null || last <= Math.max(asOf, today) || participants === 0 || isDropped || isReversed(activity))
    return null;
  return makeFinding('future-actuals', placeOf(activity.source, 'participants'), { end: formatIsoDay(last) });
});
