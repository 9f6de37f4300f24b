import { makeFinding } from '../../findings/makeFinding';
import { countOf, isReversed } from '../../model/activity';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { lastsTooLong } from '../lastsTooLong';
import { activityRule } from '../rule';

/**
 * Participants are given only for an activity that has ended by the as-of date or by today. One that has begun and
 * whose end lies unusually far off is a slip of its dates.
 */
export const actualsComeAfterTheEvent = activityRule(['future-actuals'], (activity, { asOf, today }) => {
  const { start, end, status, source } = activity;
  const lastDay = Math.max(asOf, today);
  const last = end ?? start;
  if (last === null || last <= lastDay || (countOf(activity, 'participants') ?? 0) === 0) return null;
  const isDropped = status.kind === 'known' && ['cancelled', 'postponed'].includes(status.word);
  const isSlipOfDates = isReversed(activity) || (lastsTooLong(activity) && start! <= lastDay);
  if (isDropped || isSlipOfDates) return null;
  return makeFinding('future-actuals', placeOf(source, 'participants'), { end: formatIsoDay(last) });
});
