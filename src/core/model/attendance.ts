import type { EvaluationReading } from '../read/cells/evaluations';
import type { ListedName } from '../read/cells/memberList';
import type { Member } from '../read/members/member';
import { membersAmong } from '../read/cells/memberList';
import { isMemberOn } from '../read/members/memberDirectory';
import { countOf, type Activity } from './activity';
import type { CountField } from './countFields';

/*
 * Who took part in an activity: as its participants sheet says, where it has rows there, otherwise as its own row does,
 * field by field; the two are never added (definition: domain 1.6).
 */

/** The activity by its own row alone, for laws about what was typed there. */
export function asTyped(activity: Activity): Activity {
  return activity.listed === null ? activity : { ...activity, listed: null };
}

/** A count of people: as listed, else as typed; null when neither gives it. */
export function attendanceOf(activity: Activity, field: CountField): number | null {
  return activity.listed?.counts[field] ?? countOf(activity, field);
}

/** The administrations named: those of the people listed, else those of its Members cell. */
export function namesOf({ listed, names }: Activity): readonly ListedName[] {
  return listed?.names ?? names;
}

const present = new WeakMap<Activity, readonly Member[]>();

/** The distinct Members named; a name before its accession date is no Member. Asked by many, found once an activity. */
export function membersPresent(activity: Activity): readonly Member[] {
  const known = present.get(activity);
  if (known) return known;
  const { start } = activity;
  const members = membersAmong(namesOf(activity)).filter((member) => start === null || isMemberOn(member, start));
  present.set(activity, members);
  return members;
}

/**
 * How many administrations are named: Members and names not recognised; null when nothing is named. Non-Members do not
 * count.
 */
export function listedAdministrations(activity: Activity): number | null {
  const names = namesOf(activity);
  if (names.length === 0) return null;
  const unknown = new Set(names.flatMap((name) => (name.kind === 'unknown' ? [name.text.toLowerCase()] : [])));
  return membersPresent(activity).length + unknown.size;
}

/** Administrations present: those named, else the typed count; null when neither is given. */
export function administrationsOf(activity: Activity): number | null {
  return listedAdministrations(activity) ?? countOf(activity, 'administrations');
}

/** Participants as listed or typed; without a number, women, men and other together where women and men are known. */
export function participantsOf(activity: Activity): number | null {
  const given = attendanceOf(activity, 'participants');
  if (given !== null || activity.counts.participants.kind === 'invalid') return given;
  const women = attendanceOf(activity, 'women');
  const men = attendanceOf(activity, 'men');
  return women === null || men === null ? null : women + men + (attendanceOf(activity, 'otherGender') ?? 0);
}

/** People whose gender is recorded; null when no count of women, men or other is given. */
export function genderRecordedOf(activity: Activity): number | null {
  const counts = (['women', 'men', 'otherGender'] as const).map((field) => attendanceOf(activity, field));
  return counts.every((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** True when more women, men and others are given than participants. */
export function isGenderSumWrong(activity: Activity): boolean {
  const participants = participantsOf(activity);
  const recorded = genderRecordedOf(activity);
  return participants !== null && recorded !== null && recorded > participants;
}

/** On-site and online people as typed; null when one of them is not given. */
export function modeSumOf(activity: Activity): number | null {
  const onsite = countOf(activity, 'onsite');
  const online = countOf(activity, 'online');
  return onsite === null || online === null ? null : onsite + online;
}

/** How an activity was rated, in points and in the people who gave them. */
export interface Evaluation {
  /** Points times people. */
  readonly points: number;
  readonly weight: number;
}

/**
 * The ratings of the people listed, else the typed mean with its respondents (or the people an answer in words counts),
 * else participants, else 1, for its weight;
 * null without a rating. Ratings off the scale, which runs from 0 to `top`, are treated as absent.
 */
export function evaluationOf(activity: Activity, top: number): Evaluation | null {
  const listed = (activity.listed?.ratings ?? []).filter((rating) => rating >= 0 && rating <= top);
  if (listed.length > 0) return { points: listed.reduce((sum, rating) => sum + rating, 0), weight: listed.length };
  const mean = meanOf(activity.evaluation, top);
  if (mean === null) return null;
  const people = activity.evaluation.kind === 'worded' ? activity.evaluation.people : null;
  const weight = countOf(activity, 'respondents') ?? people ?? participantsOf(activity) ?? 1;
  return { points: mean * weight, weight };
}

/** Words count on the scale of words only. */
function meanOf(evaluation: EvaluationReading, top: number): number | null {
  if (evaluation.kind === 'worded' && evaluation.of !== top) return null;
  const mean =
    evaluation.kind === 'number' ? evaluation.value : evaluation.kind === 'worded' ? evaluation.points : null;
  return mean === null || mean < 0 || mean > top ? null : mean;
}
