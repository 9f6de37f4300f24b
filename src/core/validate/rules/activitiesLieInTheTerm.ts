import { makeFinding } from '../../findings/makeFinding';
import { isReversed } from '../../model/activity';
import { placeOf } from '../../model/source';
import { formatIsoDay, isWithin } from '../../workbook/calendar';
import { isTermDoubtful } from '../doubtfulTerm';
import { lastsTooLong } from '../lastsTooLong';
import { activityRule } from '../rule';

/** An activity begins within the term of the plan; contradicting dates, and a term that is wrong, are their own findings. */
export const activitiesLieInTheTerm = activityRule(['date-outside-term'], (activity, model) => {
  const { start, startField, source } = activity;
  const term = model.plan?.term;
  if (!term || start === null || isWithin(start, term) || isTermDoubtful(model)) return null;
  if (isReversed(activity) || lastsTooLong(activity)) return null;
  const params = { start: formatIsoDay(start), from: formatIsoDay(term.from), to: formatIsoDay(term.to) };
  return makeFinding('date-outside-term', placeOf(source, startField), params);
});
