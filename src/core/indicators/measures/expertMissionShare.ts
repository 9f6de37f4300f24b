import { placeOf } from '../../model/source';
import type { Activity } from '../../model/activity';
import { leaveOut } from '../evidence';
import { hasColumnIn, hasSheet, heldInRange, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/**
 * Held activities that used at least one accredited expert, of those for which an expert was requested (of all held
 * ones when no column says so).
 */
export const expertMissionShare: Measure = (request) => {
  const { model } = request;
  if (!hasSheet(model, 'workshops')) return noData(NO_WORKSHOPS);
  if (!hasColumnIn(model, 'workshops', 'experts'))
    return noData('No workshops sheet has a column for accredited experts.');
  const { held, leftOut } = heldInRange(request);
  const isAskable = hasColumnIn(model, 'workshops', 'expertsRequested');
  const asked = isAskable ? held.filter(({ asksForExperts }) => asksForExperts) : held;
  const unasked = held.filter(({ asksForExperts }) => isAskable && !asksForExperts);
  const rows = [...leftOut, ...unasked.map((activity) => leaveOut(activity, 'no expert requested'))];
  if (asked.length === 0) return noData('No held activity asked for an accredited expert.', rows);
  return measured({
    numerator: asked.filter(usesExperts).length,
    denominator: asked.length,
    evidence: asked.map(({ source }) => placeOf(source, 'experts')),
    leftOut: rows,
  });
};

/** Whether an activity used an accredited expert: "2", "Japan 1", "yes" name some, "0", "no", "-" name none. */
export function usesExperts({ experts }: Activity): boolean {
  return experts.length > 0;
}
