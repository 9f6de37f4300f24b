import { evaluationOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { describeMapping } from '../evaluationFigures';
import { leaveOut } from '../evidence';
import { hasColumnIn, hasSheet, heldInRange, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, sumInAnyOrder, type Measure } from './measure';

/**
 * Mean rating of held activities, each weighted by its respondents, else its participants, else 1 (definition: domain
 * 1.4).
 */
export const meanEvaluation: Measure = (request) => {
  const { model, indicator } = request;
  if (!hasSheet(model, 'workshops')) return noData(NO_WORKSHOPS);
  const isListed = model.activities.some(({ listed }) => (listed?.ratings.length ?? 0) > 0);
  if (!isListed && !hasColumnIn(model, 'workshops', 'evaluation')) {
    return noData('No workshops sheet has a column for the evaluation.');
  }
  const { held, leftOut } = heldInRange(request);
  const top = indicator.target?.of ?? 5;
  const all = held.map((activity) => ({ activity, evaluation: evaluationOf(activity, top) }));
  const rated = all.flatMap(({ activity, evaluation }) => (evaluation ? [{ activity, ...evaluation }] : []));
  const unrated = all.filter(({ evaluation }) => evaluation === null);
  const rows = [...leftOut, ...unrated.map(({ activity }) => leaveOut(activity, 'no evaluation'))];
  const weights = sumInAnyOrder(rated.map(({ weight }) => weight));
  if (weights === 0) return noData('No held activity has an evaluation.', rows);
  return measured({
    numerator: sumInAnyOrder(rated.map(({ points }) => points)),
    denominator: weights,
    evidence: rated.map(({ activity }) => placeOf(activity.source, 'evaluation')),
    leftOut: rows,
    caveats: describeMapping(rated.map(({ activity }) => activity)),
  });
};
