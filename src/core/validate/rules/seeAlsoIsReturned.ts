import { wholeOfBullet, type PlannedPart } from '../../model/workplan/plannedParts';
import { isSameActivity } from '../../model/workplan/sameActivity';
import type { Bullet } from '../../model/workplan/workplan';
import { bulletFinding } from '../bulletFinding';
import { modelRule } from '../rule';
import { seeAlsoReader, type SeeAlsoReferences } from '../seeAlsoReferences';

/**
 * The action a bullet refers to has a bullet of the same activity that refers back (definition: domain 1.8); one finding
 * a bullet. A reference that slipped is a finding of its own: it need not be returned, and refers back to what it plainly
 * means.
 */
export const seeAlsoIsReturned = modelRule(['see-also-one-way'], (model) => {
  const bullets = model.workplan?.bullets ?? [];
  const referencesOf = seeAlsoReader(model);
  const under = groupByAction(bullets);
  const wholes = new Map(bullets.map((bullet): [Bullet, PlannedPart] => [bullet, wholeOfBullet(bullet)]));
  /** Of the same year's work plan, and the same activity. */
  const isAlike = (bullet: Bullet, other: Bullet) =>
    bullet.term?.from === other.term?.from && isSameActivity(wholes.get(bullet)!, wholes.get(other)!);
  return bullets.flatMap((bullet) => {
    const own = bullet.action.ref;
    if (own === null) return [];
    const problems = referencesOf(bullet)
      .known.filter((ref) => ref !== own)
      .map((ref) => {
        const others = (under.get(ref) ?? []).filter((other) => isAlike(bullet, other));
        const isReturned = others.some((other) => meantRefs(referencesOf(other)).includes(own));
        return isReturned ? '' : others.length === 0 ? `${ref} has no such bullet` : `${ref} does not refer back`;
      })
      .filter((problem) => problem !== '');
    if (problems.length === 0) return [];
    return [bulletFinding('see-also-one-way', bullet, { topic: bullet.topic, problems: problems.join(', ') })];
  });
});

function meantRefs({ known, unknown }: SeeAlsoReferences): readonly string[] {
  return [...known, ...unknown.flatMap(({ meant }) => meant ?? [])];
}

function groupByAction(bullets: readonly Bullet[]): ReadonlyMap<string, readonly Bullet[]> {
  const groups = new Map<string, Bullet[]>();
  for (const bullet of bullets) {
    const { ref } = bullet.action;
    if (ref === null) continue;
    const group = groups.get(ref);
    if (group) group.push(bullet);
    else groups.set(ref, [bullet]);
  }
  return groups;
}
