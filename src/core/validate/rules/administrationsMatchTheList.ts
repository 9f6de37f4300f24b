import { makeFinding } from '../../findings/makeFinding';
import { listedAdministrations } from '../../model/attendance';
import { countOf } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** The number of administrations is that of the Members listed; a Member listed twice is its own finding. */
export const administrationsMatchTheList = activityRule(['administrations-mismatch'], (activity) => {
  const typed = countOf(activity, 'administrations');
  const listed = listedAdministrations(activity);
  if (typed === null || listed === null || typed === listed) return null;
  const withRepeats = activity.names.filter(({ kind }) => kind !== 'other').length;
  const isExplained =
    typed === withRepeats && hasRepeats(activity.names.map((name) => (name.kind === 'member' ? name.member.code : '')));
  return isExplained
    ? null
    : makeFinding('administrations-mismatch', placeOf(activity.source, 'administrations'), { typed, listed });
});

function hasRepeats(codes: readonly string[]): boolean {
  const named = codes.filter((code) => code !== '');
  return new Set(named).size < named.length;
}
