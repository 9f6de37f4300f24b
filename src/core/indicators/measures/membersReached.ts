import { membersPresent, namesOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { leaveOut } from '../evidence';
import { hasColumnIn, hasSheet, linkedInRange, NO_LINKS, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/**
 * Distinct Members present at held activities linked to the action: Members assisted, not Members implementing
 * (definition: domain 1.4).
 */
export const membersReached: Measure = (request) => {
  const { model, scope } = request;
  if (!hasSheet(model, 'workshops')) return noData(NO_WORKSHOPS);
  if (!hasColumnIn(model, 'workshops', 'planActions')) return noData(NO_LINKS);
  if (!hasColumnIn(model, 'workshops', 'members') && !hasColumnIn(model, 'participants', 'member')) {
    return noData('No workshops sheet has a column that names Members.');
  }
  const { held, leftOut } = linkedInRange(request);
  const members = [...new Set(held.flatMap(membersPresent))];
  if (scope === 'onePeriod') return measured({ numerator: members.length, members });
  const unrecognised = held.flatMap((activity) =>
    namesOf(activity).flatMap((name) =>
      name.kind === 'unknown' ? [leaveOut(activity, `Member not recognised: ${name.text}`)] : [],
    ),
  );
  const unnamed = held.filter((activity) => namesOf(activity).length === 0);
  const named = held.filter((activity) => namesOf(activity).length > 0);
  return measured({
    numerator: members.length,
    members,
    evidence: named.map(({ source }) => placeOf(source, 'planActions')),
    leftOut: [...leftOut, ...unnamed.map((activity) => leaveOut(activity, 'no Members named')), ...unrecognised],
  });
};
