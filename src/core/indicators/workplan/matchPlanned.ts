import type { Model } from '../../model/model';
import type { Activity } from '../../model/activity';
import type { PlannedActivity } from '../../model/workplan/workplan';
import { plannedComparer, type Likeness } from './comparePlanned';
import { findHeldActivities, type HeldActivities, type HeldActivity } from '../heldActivities';

/** A held activity that is, or may be, a planned one. */
export interface HeldMatch {
  readonly activity: Activity;
  /** The digest it is known by. */
  readonly key: string;
  /** Whether the user said so. */
  readonly isConfirmed: boolean;
  /** Whether it counts: confirmed, or all agrees and nothing else would do as well. */
  readonly isCertain: boolean;
  /** Why it is proposed, in words; '' for one confirmed against all. */
  readonly reason: string;
}

interface Candidate {
  readonly planned: PlannedActivity;
  readonly held: HeldActivity;
  readonly likeness: Likeness;
}

/** Where more look alike, none of the rest is likely to be it. */
const MOST_PROPOSED = 100;

/**
 * For each planned activity the held one it is, as confirmed, or else as proposed by level, Members, actions and topic
 * (definition: domain 1.8). Only activities that began in the days of its work plan are proposed, each once; what the
 * user refused is not proposed again.
 */
export function matchPlanned(model: Model): ReadonlyMap<PlannedActivity, HeldMatch> {
  const matches = new Map<PlannedActivity, HeldMatch>();
  const held = findHeldActivities(model);
  for (const [planned, one] of confirmedPairs(model, held)) {
    const reason = plannedComparer(planned)(one)?.reason() ?? '';
    matches.set(planned, { activity: one.activity, key: one.key, isConfirmed: true, isCertain: true, reason });
  }
  const taken = new Set([...matches.values()].map(({ activity }) => activity));
  const open = likelyPairs(model, held).filter((pair) => !matches.has(pair.planned) && !taken.has(pair.held.activity));
  const isOnlyWhole = uniqueWhole(open);
  for (const pair of [...open].sort(byScore)) {
    const { activity, key } = pair.held;
    if (matches.has(pair.planned) || taken.has(activity)) continue;
    const reason = pair.likeness.reason();
    matches.set(pair.planned, { activity, key, isConfirmed: false, isCertain: isOnlyWhole(pair), reason });
    taken.add(activity);
  }
  return matches;
}

/** What the user confirmed, of the planned and held activities there are. */
function confirmedPairs({ workplan, plannedMatches }: Model, { all }: HeldActivities) {
  const byKey = new Map([...all].reverse().map((one) => [one.key, one]));
  const said = new Map(plannedMatches.filter(({ isSame }) => isSame).map(({ planned, held }) => [planned, held]));
  return (workplan?.planned ?? []).flatMap((planned) => {
    const held = byKey.get(said.get(planned.key) ?? '');
    return held ? [[planned, held] as const] : [];
  });
}

/** What looks alike and was not refused. */
function likelyPairs({ workplan, plannedMatches }: Model, { near }: HeldActivities): readonly Candidate[] {
  const refused = new Set(
    plannedMatches.filter(({ isSame }) => !isSame).map(({ planned, held }) => `${planned} ${held}`),
  );
  return (workplan?.planned ?? []).flatMap((planned) => {
    const compare = plannedComparer(planned);
    const pairs: Candidate[] = [];
    for (const held of near(planned)) {
      const likeness = compare(held);
      if (likeness && !refused.has(`${planned.key} ${held.key}`)) pairs.push({ planned, held, likeness });
    }
    return pairs.sort(byScore).slice(0, MOST_PROPOSED);
  });
}

/** The likeliest first; those as likely stay in their order. */
function byScore(a: Candidate, b: Candidate): number {
  return b.likeness.score - a.likeness.score;
}

/** Tells where all agrees, and neither side has another in which all does. */
function uniqueWhole(pairs: readonly Candidate[]): (pair: Candidate) => boolean {
  const counts = new Map<PlannedActivity | HeldActivity, number>();
  for (const { planned, held, likeness } of pairs) {
    if (!likeness.isWhole) continue;
    for (const side of [planned, held]) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return ({ planned, held, likeness }) => likeness.isWhole && counts.get(planned) === 1 && counts.get(held) === 1;
}
