import { subRegions, type Member } from '../../read/members/member';
import type { Participation } from '../../indicators/participation';

/** The Members of the region and those reached, in the order of sub-regions and names. */
export function memberRows({ members, membersReached }: Participation): readonly Member[] {
  const place = ({ subRegion }: Member) => (subRegion === null ? subRegions.length : subRegions.indexOf(subRegion));
  return [...new Set([...members, ...membersReached])].sort(
    (a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1),
  );
}
