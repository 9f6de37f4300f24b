import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { formatIsoDay, isWithin } from '../../workbook/calendar';
import { actionRule } from '../rule';

/** A deadline lies within the term of the plan. */
export const deadlinesLieInTheTerm = actionRule(['deliverable-outside-term'], ({ deliverable, source }, { plan }) => {
  const term = plan?.term;
  if (!term || deliverable.kind !== 'period' || isWithin(deliverable.to, term)) return null;
  const params = { date: formatIsoDay(deliverable.to), from: formatIsoDay(term.from), to: formatIsoDay(term.to) };
  return makeFinding('deliverable-outside-term', placeOf(source, 'deliverable'), params);
});
