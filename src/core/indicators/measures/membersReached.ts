import { membersPresent } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { leaveOut } from '../evidence';
import { hasWorkshopColumn, hasWorkshopSheet, linkedInRange, NO_LINKS, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/** Distinct Members present at held activities linked to the action: Members assisted, not Members implementing. */
export const membersReached: Measure = (request) => {
  const { model } = request;
  if (!hasWorkshopSheet(model)) return noData(NO_WORKSHOPS);
  if (!hasWorkshopColumn(model, 'planActions')) return noData(NO_LINKS);
  if (!hasWorkshopColumn(model, 'members')) return noData('No workshops sheet has a column that names Members.');
  const { held, leftOut } = linkedInRange(request);
  const members = [...new Set(held.flatMap(membersPresent))];
  const unrecognised = held.flatMap((activity) =>
    activity.names.flatMap((name) =>
      name.kind === 'unknown' ? [leaveOut(activity, `Member not recognised: ${name.text}`)] : [],
    ),
  );
  const unnamed = held
    .filter(({ names }) => names.length === 0)
    .map((activity) => leaveOut(activity, 'no Members named'));
  return measured({
    numerator: members.length,
    members,
    evidence: held.filter(({ names }) => names.length > 0).map(({ source }) => placeOf(source, 'planActions')),
    leftOut: [...leftOut, ...unnamed, ...unrecognised],
  });
};
