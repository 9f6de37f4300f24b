import { topicKey } from '../../read/cells/topics';
import type { SubRegion } from '../../read/members/member';
import type { Bullet } from './workplan';

/** What tells planned activities apart. */
export interface PlannedParts extends Pick<Bullet, 'level' | 'topic'> {
  readonly groups: readonly SubRegion[];
  readonly members: readonly { readonly code: string }[];
  /** Who else is named, folded; only where no Member and no group is. */
  readonly others: readonly string[];
}

/**
 * Whether two bullets plan the same activity: same level, same topic, and a shared Member or group, or no Members on
 * either side (definition: domain 1.8).
 */
export function isSameActivity(a: PlannedParts, b: PlannedParts): boolean {
  if (a.level !== b.level || topicKey(a.topic) !== topicKey(b.topic)) return false;
  const [those, these] = [named(a), named(b)];
  return those.length === 0 ? these.length === 0 : those.some((name) => these.includes(name));
}

function named({ members, groups, others }: PlannedParts): readonly string[] {
  return [...members.map(({ code }) => code), ...groups.map((group) => `all of ${group}`), ...others];
}
