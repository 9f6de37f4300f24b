import { foldText } from '../../read/cells/foldText';
import { membersAmong } from '../../read/cells/memberList';
import type { Member, SubRegion } from '../../read/members/member';
import type { PlannedParts } from './sameActivity';
import type { Bullet } from './workplan';

export interface PlannedPart extends PlannedParts {
  readonly members: readonly Member[];
}

/**
 * The activities one bullet plans: a national workshop or a mission for each Member named, a sub-regional workshop for
 * each sub-region named, else one (definition: domain 1.8). A plural without Members is one.
 */
export function partsOfBullet(bullet: Bullet): readonly PlannedPart[] {
  const { level, groups } = bullet;
  const members = membersAmong(bullet.names);
  if (level === 'national' || level === 'mission') {
    const each = members.map((member) => partOf(bullet, [member], []));
    return each.length === 0 || groups.length > 0 ? [...each, partOf(bullet, [], groups)] : each;
  }
  if (level !== 'sub-regional' || groups.length < 2) return [wholeOfBullet(bullet)];
  const membersOf = (group: SubRegion) => members.filter(({ subRegion }) => subRegion === group);
  const rest = members.filter(({ subRegion }) => !groups.some((group) => group === subRegion));
  const each = groups.map((group) => partOf(bullet, membersOf(group), [group]));
  return rest.length === 0 ? each : [...each, partOf(bullet, rest, [])];
}

/** All that a bullet names, for comparing it with another one as a whole. */
export function wholeOfBullet(bullet: Bullet): PlannedPart {
  return partOf(bullet, membersAmong(bullet.names), bullet.groups);
}

/** Names that are no Members tell activities apart, too, where there is nobody else. */
function partOf({ level, topic, names }: Bullet, members: readonly Member[], groups: Bullet['groups']): PlannedPart {
  const isNobody = members.length === 0 && groups.length === 0;
  const others = names.flatMap((name) => (name.kind === 'member' ? [] : [foldText(name.text)]));
  return { level, topic, members, groups, others: isNobody ? others : [] };
}
