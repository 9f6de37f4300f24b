import { placeOf } from '../../model/source';
import { hasColumnIn, hasSheet, linkedInRange, NO_LINKS, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/** Held activities linked to the action (definition: domain 1.4). */
export const activitiesHeld: Measure = (request) => {
  if (!hasSheet(request.model, 'workshops')) return noData(NO_WORKSHOPS);
  if (!hasColumnIn(request.model, 'workshops', 'planActions')) return noData(NO_LINKS);
  const { held, leftOut } = linkedInRange(request);
  const evidence = held.map(({ source }) => placeOf(source, 'planActions'));
  return measured({ numerator: held.length, evidence, leftOut });
};
