import type { GenderWord, Named, OfficePerson, Typed } from '../office';
import type { Activity } from './activities';
import { isMemberOn } from './memberTable';

/** Who took part in an activity, from the list of participants or, field by field, the row (definition: domain 1.6). */
export interface Attendance {
  readonly participants: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly other: number | null;
  /** Women + men + other are more than the participants. */
  readonly isGenderTooMuch: boolean;
  /** Codes, each once. */
  readonly members: readonly string[];
  readonly administrations: number | null;
  readonly isAnyoneNamed: boolean;
  readonly femaleHeads: number | null;
  readonly evaluation: number | null;
  readonly respondents: number | null;
}

export function attendanceOf(activity: Activity): Attendance {
  const { workshop, people } = activity;
  const gender = genderOf(activity);
  const { women, men, other } = gender;
  const typedSum = women !== null && men !== null ? women + men + (other ?? 0) : null;
  const typedParticipants = isBlank(workshop.participants) ? typedSum : workshop.participants.means;
  const participants = people.length > 0 ? people.length : typedParticipants;
  const recorded = (women ?? 0) + (men ?? 0) + (other ?? 0);
  const names = namesOf(activity);
  const members = distinct(names.flatMap((name) => (name.is === 'Member' ? [name.code] : []))).filter((code) =>
    isMemberOn(activity.region, code, activity.start),
  );
  const unknown = distinct(names.flatMap((name) => (name.is === 'unknown' ? [name.name] : [])));
  const ratings = people.flatMap(({ rating }) => rating.means ?? []);
  return {
    participants,
    ...gender,
    isGenderTooMuch: participants !== null && recorded > participants,
    members,
    isAnyoneNamed: names.length > 0,
    administrations: names.length > 0 ? members.length + unknown.length : workshop.administrations.means,
    femaleHeads: femaleHeadsOf(activity),
    evaluation: ratings.length > 0 ? sum(ratings) / ratings.length : workshop.evaluation.means,
    respondents: ratings.length > 0 ? ratings.length : workshop.respondents.means,
  };
}

/** Nothing is written there, or as good as nothing; an error is nothing anybody wrote. */
function isBlank({ means, cell }: Typed<number>): boolean {
  const isError = cell !== null && typeof cell === 'object' && 'error' in cell;
  return means === null && (cell === null || cell === '-' || cell === 'n/a' || isError);
}

/** A gender cell; where it is empty or unreadable, the title. */
export function genderOfPerson({ gender, title }: OfficePerson): GenderWord {
  return gender.means ?? title.means ?? 'not recorded';
}

/** The list holds gender when it says anybody's. */
function genderOf({ workshop, people }: Activity) {
  const words = people.map(genderOfPerson);
  const count = (wanted: GenderWord) => words.filter((word) => word === wanted).length;
  if (words.some((word) => word !== 'not recorded')) {
    return { women: count('woman'), men: count('man'), other: count('other') };
  }
  return { women: workshop.women.means, men: workshop.men.means, other: workshop.otherGender.means };
}

/** The list holds Members when it names any administration. */
function namesOf({ workshop, people }: Activity): readonly Named[] {
  const listed = people.flatMap(({ member }) => member.means ?? []);
  return listed.length > 0 ? listed : (workshop.members.means ?? []);
}

/** The list holds female heads of delegation when it says the gender of a head. */
function femaleHeadsOf({ workshop, people }: Activity): number | null {
  const heads = people.filter(({ role }) => role.means === 'head').map(genderOfPerson);
  const isHeld = heads.some((word) => word !== 'not recorded');
  return isHeld ? heads.filter((word) => word === 'woman').length : workshop.femaleHeads.means;
}

export function distinct<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) === index);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A part of a whole; null without a whole. */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
