import { makeFinding } from '../../findings/makeFinding';
import { asTyped, genderRecordedOf, isGenderSumWrong, participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * Women, men and other together are no more than the participants; where they are the people listed, the number of
 * participants differs from the list, which is that finding.
 */
export const gendersStayWithinParticipants = activityRule(['gender-sum'], (attended) => {
  const activity = asTyped(attended);
  const sum = genderRecordedOf(activity);
  if (sum === null || !isGenderSumWrong(activity) || sum === attended.listed?.counts.participants) return null;
  const params = { sum, participants: participantsOf(activity)! };
  const field = hasColumn(activity.source, 'women') ? 'women' : 'men';
  return makeFinding('gender-sum', placeOf(activity.source, field), params);
});
