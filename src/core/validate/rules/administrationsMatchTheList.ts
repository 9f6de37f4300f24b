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

/** A name that is not recognised may be no administration, or two run together. */
function isExplainedByTypos(activity: Activity, typed: number): boolean {
  const members = membersPresent(activity).length;
  const unknown = activity.names.filter(({ kind }) => kind === 'unknown').length;
  return unknown > 0 && typed >= members && typed <= members + 2 * unknown;
}

function hasRepeats(codes: readonly string[]): boolean {
  const named = codes.filter((code) => code !== '');
  return new Set(named).size < named.length;
}
