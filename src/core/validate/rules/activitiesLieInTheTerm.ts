import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { formatIsoDay, isWithin } from '../../workbook/calendar';
import { activityRule } from '../rule';

/** An activity begins within the term of the plan. */
export const activitiesLieInTheTerm = activityRule(['date-outside-term'], ({ start, startField, source }, { plan }) => {
  const term = plan?.term;
  if (!term || start === null || isWithin(start, term)) return null;
  const params = { start: formatIsoDay(start), from: formatIsoDay(term.from), to: formatIsoDay(term.to) };
  return makeFinding('date-outside-term', placeOf(source, startField), params);
});
