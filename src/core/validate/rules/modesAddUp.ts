import { makeFinding } from '../../findings/makeFinding';
import { countOf } from '../../model/activity';
import { modeSumOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * On-site and online people, when both are given, are the participants; where they are the people listed, the number of
 * participants differs from the list, which is that finding.
 */
export const modesAddUp = activityRule(['mode-sum'], (activity) => {
  const sum = modeSumOf(activity);
  const participants = countOf(activity, 'participants');
  if (sum === null || participants === null || sum === participants) return null;
  if (sum === activity.listed?.counts.participants) return null;
  return makeFinding('mode-sum', placeOf(activity.source, 'onsite'), { sum, participants });
});
