import { isHeldOn, wordOf, type Activity } from '../../model/activity';
import { membersPresent } from '../../model/attendance';
import type { Model } from '../../model/model';
import type { Need } from '../../model/needs/need';
import { fiscalYearStart } from '../../model/period';
import type { PlannedActivity } from '../../model/workplan/workplan';
import { foldTitle, topicTest } from '../../read/cells/topics';
import type { Level } from '../../read/cells/vocabulary';

/** What was planned and held for a need. */
export interface NeedMatch {
  readonly planned: readonly PlannedActivity[];
  readonly held: readonly Activity[];
}

/** Activities about a topic, or under an action it is tied to. */
interface OfTopic<One> {
  readonly one: One;
  /** True where it is about the topic itself; false where only the action is the same. */
  readonly isOnTopic: boolean;
}

/**
 * For each need the planned and held activities that are about its topic, or under an action that decides, in the year
 * asked for: those planned for the Member, for its sub-region or, about the topic itself, for nobody by name; those held
 * in which the Member took part. Each topic is looked for once, whoever asks for it.
 */
export function needMatcher(model: Model): (need: Need) => NeedMatch {
  const planned = plannedAssistance(model).map((one) => ({ one, title: foldTitle(one.topic), refs: one.actions }));
  const held = heldAssistance(model).map((one) => ({ one, title: foldTitle(one.title), refs: one.actions.refs }));
  const byTopic = new Map<string, { planned: readonly OfTopic<PlannedActivity>[]; held: HeldIndex }>();
  return (need) => {
    const key = JSON.stringify([need.topicKey, need.decidingActions]);
    let found = byTopic.get(key);
    if (found === undefined) {
      found = { planned: ofTopic(planned, need), held: indexHeld(ofTopic(held, need)) };
      byTopic.set(key, found);
    }
    return {
      planned: found.planned.filter((one) => isPlannedFor(one, need)).map(({ one }) => one),
      held: heldIn(found.held.get(need.member.code), need),
    };
  };
}

/** What bullets plan for Members: no newsletter, no standing advice. */
export function plannedAssistance({ workplan }: Model): readonly PlannedActivity[] {
  return (workplan?.planned ?? []).filter(({ level }) => level !== null && isAssistance(level));
}

/** What was held for Members by the as-of date. */
export function heldAssistance({ activities, asOf }: Model): readonly Activity[] {
  return activities.filter(
    (activity) => activity.start !== null && isHeldOn(activity, asOf) && isAssistance(wordOf(activity.level)),
  );
}

/** Meetings assist nobody, and accreditation is for experts. */
function isAssistance(level: Level | null): boolean {
  return level !== 'meeting' && level !== 'accreditation';
}

interface Titled<One> {
  readonly one: One;
  readonly title: string;
  readonly refs: readonly string[];
}

function ofTopic<One>(all: readonly Titled<One>[], { topic, decidingActions }: Need): OfTopic<One>[] {
  const isAbout = topicTest(topic);
  return all.flatMap(({ one, title, refs }) => {
    const isOnTopic = isAbout(title);
    return isOnTopic || decidingActions.some((ref) => refs.includes(ref)) ? [{ one, isOnTopic }] : [];
  });
}

/** Held activities by the calendar year in which their fiscal year begins. */
type HeldByYear = ReadonlyMap<number, readonly Activity[]>;
/** The same by the codes of the Members present. */
type HeldIndex = ReadonlyMap<string, HeldByYear>;

function indexHeld(found: readonly OfTopic<Activity>[]): HeldIndex {
  const index = new Map<string, Map<number, Activity[]>>();
  for (const { one } of found) {
    const year = fiscalYearStart(one.start!);
    for (const { code } of membersPresent(one)) {
      const ofMember = index.get(code) ?? new Map<number, Activity[]>();
      const ofYear = ofMember.get(year);
      if (ofYear === undefined) index.set(code, ofMember.set(year, [one]));
      else ofYear.push(one);
    }
  }
  return index;
}

function heldIn(ofMember: HeldByYear | undefined, { year }: Need): readonly Activity[] {
  if (ofMember === undefined) return [];
  return year === null ? [...ofMember.values()].flat() : (ofMember.get(fiscalYearStart(year.from)) ?? []);
}

function isPlannedFor({ one, isOnTopic }: OfTopic<PlannedActivity>, { member, year }: Need): boolean {
  const { members, groups, term } = one;
  if (year !== null && term !== null && (term.to < year.from || term.from > year.to)) return false;
  if (members.includes(member) || groups.some((group) => group === member.subRegion)) return true;
  return isOnTopic && isForAll(one);
}

/** What names nobody is for every Member. */
function isForAll({ members, groups, bullets }: PlannedActivity): boolean {
  return members.length === 0 && groups.length === 0 && bullets.every(({ names }) => names.length === 0);
}
