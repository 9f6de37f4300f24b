import type { Member } from '../read/members/member';
import { membersAmong } from '../read/cells/memberList';
import { isMemberOn } from '../read/members/memberDirectory';
import { countOf, type Activity } from './activity';

/** The distinct Members listed; a name before its accession date is no Member (definition: domain 1.6). */
export function membersPresent({ names, start }: Activity): readonly Member[] {
  return membersAmong(names).filter((member) => start === null || isMemberOn(member, start));
}

/**
 * How many administrations the list gives: its Members and the names not recognised; null when nothing is listed.
 * Non-Members do not count.
 */
export function listedAdministrations(activity: Activity): number | null {
  if (activity.names.length === 0) return null;
  const unknown = new Set(activity.names.flatMap((name) => (name.kind === 'unknown' ? [name.text.toLowerCase()] : [])));
  return membersPresent(activity).length + unknown.size;
}

/** Administrations present: those listed, else the typed count; null when neither is given. */
export function administrationsOf(activity: Activity): number | null {
  return listedAdministrations(activity) ?? countOf(activity, 'administrations');
}

/** Participants as typed; without a number, women, men and other together where women and men are known. */
export function participantsOf(activity: Activity): number | null {
  const typed = countOf(activity, 'participants');
  if (typed !== null || activity.counts.participants.kind === 'invalid') return typed;
  const women = countOf(activity, 'women');
  const men = countOf(activity, 'men');
  return women === null || men === null ? null : women + men + (countOf(activity, 'otherGender') ?? 0);
}

/** People whose gender is recorded; null when no count of women, men or other is given. */
export function genderRecordedOf(activity: Activity): number | null {
  const counts = (['women', 'men', 'otherGender'] as const).map((field) => countOf(activity, field));
  return counts.every((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** True when more women, men and others are given than participants. */
export function isGenderSumWrong(activity: Activity): boolean {
  const participants = participantsOf(activity);
  const recorded = genderRecordedOf(activity);
  return participants !== null && recorded !== null && recorded > participants;
}
