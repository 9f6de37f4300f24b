import { makeFinding } from '../../findings/makeFinding';
import { genderRecordedOf, isGenderSumWrong, participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** Women, men and other together are no more than the participants. */
export const gendersStayWithinParticipants = activityRule(['gender-sum'], (activity) => {
  if (!isGenderSumWrong(activity)) return null;
  const params = { sum: genderRecordedOf(activity)!, participants: participantsOf(activity)! };
  const field = hasColumn(activity.source, 'women') ? 'women' : 'men';
  return makeFinding('gender-sum', placeOf(activity.source, field), params);
});
