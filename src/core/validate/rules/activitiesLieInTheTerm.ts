import { makeFinding } from '../../findings/makeFinding';
import { isReversed } from '../../model/activity';
import { placeOf } from '../../model/source';
import { formatIsoDay, isWithin } from '../../workbook/calendar';
import { activityRule } from '../rule';

/** An activity begins within the term of the plan; contradicting dates are their own finding. */
export const activitiesLieInTheTerm = activityRule(['date-outside-term'], (activity, { plan }) => {
  const { start, startField, source } = activity;
  const term = plan?.term;
  if (!term || start === null || isWithin(start, term) || isReversed(activity)) return null;
  const params = { start: formatIsoDay(start), from: formatIsoDay(term.from), to: formatIsoDay(term.to) };
  return makeFinding('date-outside-term', placeOf(source, startField), params);
});
