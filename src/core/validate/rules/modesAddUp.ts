import { makeFinding } from '../../findings/makeFinding';
import { countOf } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** On-site and online people, when both are given, are the participants. */
export const modesAddUp = activityRule(['mode-sum'], (activity) => {
  const onsite = countOf(activity, 'onsite');
  const online = countOf(activity, 'online');
  const participants = countOf(activity, 'participants');
  if (onsite === null || online === null || participants === null || onsite + online === participants) return null;
  return makeFinding('mode-sum', placeOf(activity.source, 'onsite'), { sum: onsite + online, participants });
});
