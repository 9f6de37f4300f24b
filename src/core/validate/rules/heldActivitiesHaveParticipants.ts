import { makeFinding } from '../../findings/makeFinding';
import { isHeldOn } from '../../model/activity';
import { participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** A held activity has a number of participants. */
export const heldActivitiesHaveParticipants = activityRule(['actuals-missing'], (activity, { asOf }) => {
  const { source, counts } = activity;
  const isGiven = participantsOf(activity) !== null || counts.participants.kind === 'invalid';
  if (isGiven || !hasColumn(source, 'participants') || !isHeldOn(activity, asOf)) return null;
  return makeFinding('actuals-missing', placeOf(source, 'participants'));
});
