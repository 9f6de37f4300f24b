import type { Activity } from '../../model/activity';
import { attendanceOf, genderRecordedOf, isGenderSumWrong, participantsOf } from '../../model/attendance';
import type { Settings } from '../../model/settings';
import { leaveOut, type LeftOut } from '../evidence';

/** Women and participations of a group that records gender. */
export interface GenderShare {
  readonly women: number;
  readonly participants: number;
  readonly womenShare: number | null;
}

export interface GenderSum {
  readonly women: number;
  /** The participations the share is taken of; 0 when no workshop counts. */
  readonly participants: number;
  readonly counted: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Women and participations summed over the activities that record gender, never the mean of their shares (definition:
 * domain 1.6).
 */
export function sumGender(activities: readonly Activity[], settings: Settings): GenderSum {
  const counted: Activity[] = [];
  const leftOut: LeftOut[] = [];
  for (const activity of activities) {
    const reason = reasonWithoutGender(activity);
    if (reason === null) counted.push(activity);
    else leftOut.push(leaveOut(activity, reason));
  }
  const basis = settings.shareBasis === 'recorded' ? genderRecordedOf : participantsOf;
  return {
    women: counted.reduce((sum, activity) => sum + attendanceOf(activity, 'women')!, 0),
    participants: counted.reduce((sum, activity) => sum + (basis(activity) ?? 0), 0),
    counted,
    leftOut,
  };
}

function reasonWithoutGender(activity: Activity): string | null {
  if (attendanceOf(activity, 'women') === null) return 'gender not recorded';
  if (participantsOf(activity) === null) return 'no number of participants';
  return isGenderSumWrong(activity) ? 'more women and men than participants' : null;
}
