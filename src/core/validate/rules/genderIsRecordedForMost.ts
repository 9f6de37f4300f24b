import { makeFinding } from '../../findings/makeFinding';
import type { Activity, CountField } from '../../model/activity';
import { genderRecordedOf, participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { fieldCell } from '../../read/block';
import { activityRule } from '../rule';

const genderFields = ['women', 'men', 'otherGender'] as const;

/** Where gender is recorded, it is so for at least 90 % of the participants. */
export const genderIsRecordedForMost = activityRule(['gender-incomplete'], (activity, { settings }) => {
  const participants = participantsOf(activity);
  const recorded = genderRecordedOf(activity);
  if (genderFields.some((field) => isUnusable(activity, field))) return null;
  const isIncomplete =
    participants !== null && recorded !== null && recorded > 0 && recorded < participants * settings.genderRecordedFrom;
  if (!isIncomplete) return null;
  const field = hasColumn(activity.source, 'men') ? 'men' : 'women';
  return makeFinding('gender-incomplete', placeOf(activity.source, field), { recorded, participants });
});

/** A count that is invalid, or whose cell shows an error, is its own finding. */
function isUnusable({ counts, source }: Activity, field: CountField): boolean {
  const { kind } = fieldCell(source.block, source.row, field);
  return counts[field].kind === 'invalid' || kind === 'error' || kind === 'uncalculated';
}
