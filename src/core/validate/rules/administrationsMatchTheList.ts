import { makeFinding } from '../../findings/makeFinding';
import { asTyped, listedAdministrations, membersPresent } from '../../model/attendance';
import { countOf, type Activity } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * The number of administrations is that of the Members listed; a Member listed twice and a name not
 * recognised are their own findings.
 */
export const administrationsMatchTheList = activityRule(['administrations-mismatch'], (attended) => {
  const activity = asTyped(attended);
  const typed = countOf(activity, 'administrations');
  const listed = listedAdministrations(activity);
  if (typed === null || listed === null || typed === listed || isExplainedByTypos(activity, typed)) return null;
  const withRepeats = activity.names.filter(({ kind }) => kind !== 'other').length;
  const isExplained =
    typed === withRepeats && hasRepeats(activity.names.map((name) => (name.kind === 'member' ? name.member.code : '')));
  return isExplained
    ? null
    : makeFinding('administrations-mismatch', placeOf(activity.source, 'administrations'), { typed, listed });
});

/**
 * A misspelt name may be no administration, or two run together; words that name nobody ("all of South Asia") may stand
 * for any number.
 */
function isExplainedByTypos(activity: Activity, typed: number): boolean {
  const members = membersPresent(activity).length;
  const unknown = activity.names.filter((name) => name.kind === 'unknown');
  const isOpen = unknown.some((name) => name.kind === 'unknown' && name.suggestion === null);
  return unknown.length > 0 && typed >= members && (isOpen || typed <= members + 2 * unknown.length);
}

function hasRepeats(codes: readonly string[]): boolean {
  const named = codes.filter((code) => code !== '');
  return new Set(named).size < named.length;
}
