import { countOf } from '../../model/activity';
import { participantsOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { hasWorkshopColumn, hasWorkshopSheet, heldInRange, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/** Mean rating of held activities, each weighted by its respondents, else its participants, else 1. */
export const meanEvaluation: Measure = (request) => {
  const { model, indicator } = request;
  if (!hasWorkshopSheet(model)) return noData(NO_WORKSHOPS);
  if (!hasWorkshopColumn(model, 'evaluation')) return noData('No workshops sheet has a column for the evaluation.');
  const { held, leftOut } = heldInRange(request);
  const top = indicator.target?.of ?? 5;
  const rated = held.flatMap((activity) => {
    const { evaluation } = activity;
    if (evaluation.kind !== 'number' || evaluation.value < 0 || evaluation.value > top) return [];
    const weight = countOf(activity, 'respondents') ?? participantsOf(activity) ?? 1;
    return [{ activity, weight, rating: evaluation.value }];
  });
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return noData('No held activity has an evaluation.', leftOut);
  return measured({
    numerator: rated.reduce((sum, { rating, weight }) => sum + rating * weight, 0),
    denominator: weights,
    evidence: rated.map(({ activity }) => placeOf(activity.source, 'evaluation')),
    leftOut,
  });
};
