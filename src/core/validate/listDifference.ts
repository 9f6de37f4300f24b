import { countOf, type Activity } from '../model/activity';
import { asTyped, isGenderSumWrong, listedAdministrations, modeSumOf } from '../model/attendance';
import type { CountField } from '../model/countFields';
import type { ListSlips } from './listSlips';

/** A number of a workshop row that its participants sheet contradicts. */
export interface ListDifference {
  readonly field: CountField;
  readonly typed: number;
  readonly listed: number;
}

/** The rows of one activity's list that have a finding of their own. */
export type SlipCounts = Readonly<Record<keyof ListSlips, number>>;

/**
 * The first number of a workshop row that differs from its participants sheet; null when none does, or where the slips
 * of the list's rows explain it. Women, men and modes are compared only where the list gives them for everybody,
 * administrations where it names them for everybody (definition: domain 1.6).
 */
export function listDifference(activity: Activity, slips: SlipCounts): ListDifference | null {
  const { listed } = activity;
  if (listed === null) return null;
  const people = listed.counts.participants ?? 0;
  const typed = countOf(activity, 'participants');
  if (typed !== null && typed !== people) {
    const isExplained = typed >= people - slips.repeated && typed <= people + slips.strayed;
    return isExplained ? null : { field: 'participants', typed, listed: people };
  }
  if (slips.repeated > 0 || slips.strayed > 0 || slips.ungendered > 0) return null;
  for (const field of comparedFields(activity, people, slips)) {
    const own = countOf(activity, field);
    const its = field === 'administrations' ? listedAdministrations(activity) : (listed.counts[field] ?? null);
    if (own !== null && its !== null && own !== its) return { field, typed: own, listed: its };
  }
  return null;
}

function comparedFields(activity: Activity, people: number, { unnamed }: SlipCounts): readonly CountField[] {
  const { counts = {}, names = null } = activity.listed ?? {};
  const { women = 0, men = 0, otherGender = 0, onsite = 0, online = 0 } = counts;
  const typed = asTyped(activity);
  const hasAllGenders = women + men + otherGender === people;
  const modeSum = modeSumOf(activity);
  const hasAllModes = onsite + online === people && (modeSum === null || modeSum === people);
  const hasAllNames = unnamed === 0 && (names ?? []).every(({ kind }) => kind !== 'unknown');
  const typedNames = listedAdministrations(typed);
  const isListSettled = typedNames === null || typedNames === countOf(activity, 'administrations');
  return [
    ...(hasAllGenders && !isGenderSumWrong(typed) ? (['women', 'men', 'otherGender'] as const) : []),
    ...(hasAllModes ? (['onsite', 'online'] as const) : []),
    'observers',
    ...(hasAllNames && isListSettled ? (['administrations'] as const) : []),
    'headsOfDelegation',
    ...(hasAllGenders ? (['femaleHeads'] as const) : []),
  ];
}
