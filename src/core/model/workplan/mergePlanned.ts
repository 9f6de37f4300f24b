import { topicKey } from '../../read/cells/topics';
import { digestText } from '../../workbook/digest';
import { partsOfBullet, type PlannedPart } from './plannedParts';
import { isSameActivity } from './sameActivity';
import type { Bullet, PlannedActivity } from './workplan';

/** An activity, while its bullets are gathered. */
interface Draft extends PlannedPart {
  readonly bullets: readonly Bullet[];
}

/**
 * The activities that bullets plan, each once, under its first action with all of them (definition: domain 1.8). A bullet
 * that plans the same as two others makes all three one, in whatever order they stand.
 */
export function mergePlanned(bullets: readonly Bullet[]): PlannedActivity[] {
  const alike = new Map<string, readonly Draft[]>();
  for (const bullet of bullets) {
    for (const part of partsOfBullet(bullet)) {
      const kind = JSON.stringify([bullet.term, part.level, topicKey(part.topic)]);
      const drafts = alike.get(kind) ?? [];
      const same = drafts.filter((draft) => isSameActivity(draft, part));
      const joined = joinDrafts([...same, { ...part, bullets: [bullet] }]);
      const others = drafts.filter((draft) => !same.includes(draft));
      const place = same[0] ? drafts.indexOf(same[0]) : drafts.length;
      alike.set(kind, [...others.slice(0, place), joined, ...others.slice(place)]);
    }
  }
  const places = new Map(bullets.map((bullet, place) => [bullet, place]));
  const placeOf = (bullet: Bullet) => places.get(bullet)!;
  const inOrder = [...alike.values()].flat().map((draft): Draft => {
    return { ...draft, bullets: [...draft.bullets].sort((one, other) => placeOf(one) - placeOf(other)) };
  });
  return inOrder.sort((one, other) => placeOf(one.bullets[0]!) - placeOf(other.bullets[0]!)).map(finish);
}

/** In the words of the first of them. */
function joinDrafts(drafts: readonly Draft[]): Draft {
  const all = <T>(of: (draft: Draft) => readonly T[]): T[] => [...new Set(drafts.flatMap(of))];
  return {
    ...drafts[0]!,
    members: all(({ members }) => members),
    groups: all(({ groups }) => groups),
    others: all(({ others }) => others),
    bullets: all(({ bullets }) => bullets),
  };
}

function finish({ level, topic, members, groups, others, bullets }: Draft): PlannedActivity {
  const { term, action } = bullets[0]!;
  const named = [members.map(({ code }) => code).sort(), [...groups].sort(), [...others].sort()];
  return {
    ...{ level, topic, members: [...members], groups: [...groups], term, bullets: [...bullets], pillar: action.pillar },
    actions: [...new Set(bullets.flatMap((bullet) => bullet.action.ref ?? []))],
    key: digestText(JSON.stringify([term?.from ?? null, level, topicKey(topic), ...named])),
  };
}
