import { makeFinding } from '../../findings/makeFinding';
import type { Severity } from '../../findings/severity';
import { countOf, wordOf, type Activity } from '../../model/activity';
import { administrationsOf, asTyped, membersPresent } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * A national workshop has one Member, a sub-regional one Members of one sub-region, a regional one several. Where only
 * the people listed say otherwise than the row's own count, that is `participants-mismatch`.
 */
export const levelsFitTheirMembers = activityRule(['level-members-mismatch'], (activity) => {
  const [what, severity] = problemOf(activity) ?? [null, 'warning'];
  if (what === null || isOnlyListed(activity)) return null;
  return makeFinding('level-members-mismatch', placeOf(activity.source, 'level'), { what }, { severity });
});

function problemOf(activity: Activity): readonly [string, Severity] | null {
  const level = wordOf(activity.level);
  const administrations = administrationsOf(activity) ?? 0;
  const members = activity.names.length > 0 ? membersPresent(activity).length : administrations;
  if (level === 'national' && members > 1) {
    return [`The level is national, but ${members} administrations took part.`, 'warning'];
  }
  if (level === 'regional' && administrations === 1) {
    return ['The level is regional, but only one administration took part.', 'warning'];
  }
  const regions = new Set(membersPresent(activity).flatMap(({ subRegion }) => subRegion ?? []));
  if (level === 'sub-regional' && regions.size > 1) {
    return [`The level is sub-regional, but Members of ${[...regions].sort().join(', ')} took part.`, 'note'];
  }
  return null;
}

function isOnlyListed(activity: Activity): boolean {
  const typed = countOf(activity, 'administrations');
  if (activity.listed === null || typed === null || typed === administrationsOf(activity)) return false;
  return problemOf(asTyped(activity)) === null;
}
