import { placeOf } from '../../model/source';
import { hasWorkshopColumn, hasWorkshopSheet, linkedInRange, NO_LINKS, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/** Held activities linked to the action. */
export const activitiesHeld: Measure = (request) => {
  if (!hasWorkshopSheet(request.model)) return noData(NO_WORKSHOPS);
  if (!hasWorkshopColumn(request.model, 'planActions')) return noData(NO_LINKS);
  const { held, leftOut } = linkedInRange(request);
  const evidence = held.map(({ source }) => placeOf(source, 'planActions'));
  return measured({ numerator: held.length, evidence, leftOut });
};
