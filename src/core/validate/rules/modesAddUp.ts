import { makeFinding } from '../../findings/makeFinding';
import { countOf } from '../../model/activity';
import { asTyped, genderRecordedOf, isGenderSumWrong, modeSumOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * On-site and online people, when both are given, are the participants; where they are the people listed, the number of
 * participants differs from the list, which is that finding; where they are those of women and men, it is too small for
 * both, which is gender-sum's.
 */
export const modesAddUp = activityRule(['mode-sum'], (activity) => {
  const sum = modeSumOf(activity);
  const participants = countOf(activity, 'participants');
  if (sum === null || participants === null || sum === participants) return null;
  if (sum === activity.listed?.counts.participants) return null;
  const typed = asTyped(activity);
  if (isGenderSumWrong(typed) && genderRecordedOf(typed) === sum) return null;
  return makeFinding('mode-sum', placeOf(activity.source, 'onsite'), { sum, participants });
});
