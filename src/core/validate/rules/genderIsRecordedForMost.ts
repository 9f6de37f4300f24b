import { makeFinding } from '../../findings/makeFinding';
import { genderRecordedOf, participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** Where gender is recorded, it is so for at least 90 % of the participants. */
export const genderIsRecordedForMost = activityRule(['gender-incomplete'], (activity, { settings }) => {
  const participants = participantsOf(activity);
  const recorded = genderRecordedOf(activity);
  const isIncomplete =
    participants !== null && recorded !== null && recorded > 0 && recorded < participants * settings.genderRecordedFrom;
  if (!isIncomplete) return null;
  const field = hasColumn(activity.source, 'men') ? 'men' : 'women';
  return makeFinding('gender-incomplete', placeOf(activity.source, field), { recorded, participants });
});
