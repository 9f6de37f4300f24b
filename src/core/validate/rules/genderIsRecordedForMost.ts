import { makeFinding } from '../../findings/makeFinding';
import type { Activity } from '../../model/activity';
import type { CountField } from '../../model/countFields';
import { genderRecordedOf, modeSumOf, participantsOf } from '../../model/attendance';
import { hasColumn, placeOf } from '../../model/source';
import { fieldCell } from '../../read/block';
import { listSlips } from '../listSlips';
import { modelRule } from '../rule';

const genderFields = ['women', 'men', 'otherGender'] as const;

/**
 * Where gender is recorded, it is so for at least 90 % of the participants; a listed gender that cannot be read is its
 * own finding. Where those recorded are the people on site and online, the number of participants is wrong: mode-sum's.
 */
export const genderIsRecordedForMost = modelRule(['gender-incomplete'], (model) => {
  const { ungendered } = listSlips(model);
  return model.activities.flatMap((activity, index) => {
    const participants = participantsOf(activity);
    const recorded = genderRecordedOf(activity);
    if (participants === null || recorded === null || recorded === 0) return [];
    const isComplete = recorded + ungendered[index]! >= participants * model.settings.genderRecordedFrom;
    if (
      isComplete ||
      isWholeAttendance(activity, recorded) ||
      genderFields.some((field) => isUnusable(activity, field))
    )
      return [];
    const field = hasColumn(activity.source, 'men') ? 'men' : 'women';
    return [makeFinding('gender-incomplete', placeOf(activity.source, field), { recorded, participants })];
  });
});

/** True where as many people are on site and online, though another number of participants is typed. */
function isWholeAttendance(activity: Activity, recorded: number): boolean {
  return activity.listed === null && recorded === modeSumOf(activity);
}

/** A count that is invalid, or whose cell shows an error, is its own finding. */
function isUnusable({ counts, source }: Activity, field: CountField): boolean {
  const { kind } = fieldCell(source.block, source.row, field);
  return counts[field].kind === 'invalid' || kind === 'error' || kind === 'uncalculated';
}
