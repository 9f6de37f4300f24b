import { makeFinding } from '../../findings/makeFinding';
import { asTyped, listedAdministrations } from '../../model/attendance';
import { countOf } from '../../model/activity';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** Female heads are no more than heads of delegation, and heads no more than administrations. */
export const headsFitTheirDelegations = activityRule(['heads-mismatch'], (activity) => {
  const heads = countOf(activity, 'headsOfDelegation');
  const female = countOf(activity, 'femaleHeads');
  const administrations = countOf(activity, 'administrations') ?? listedAdministrations(asTyped(activity));
  let what: string | null = null;
  if (heads !== null && female !== null && female > heads) {
    what = `There are more female heads of delegation (${female}) than heads of delegation (${heads}).`;
  } else if (heads !== null && administrations !== null && heads > administrations) {
    what = `There are more heads of delegation (${heads}) than administrations (${administrations}).`;
  }
  const field = hasColumn(activity.source, 'femaleHeads') ? 'femaleHeads' : 'headsOfDelegation';
  return what === null ? null : makeFinding('heads-mismatch', placeOf(activity.source, field), { what });
});
