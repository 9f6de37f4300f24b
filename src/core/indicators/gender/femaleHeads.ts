import type { Activity } from '../../model/activity';
import { attendanceOf } from '../../model/attendance';
import { leaveOut, type LeftOut } from '../evidence';
import { ratio } from '../ratio';

export interface FemaleHeads {
  /** Null when no activity gives a usable number. */
  readonly women: number | null;
  /** All heads of delegation of the same activities; null where none gives their number. */
  readonly heads: number | null;
  readonly share: number | null;
  readonly counted: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Female heads of delegation among all of them, summed over the activities that give both numbers; where none gives the
 * number of all heads, over those that give the women. The plan's growth indicator counts by rules of its own.
 */
export function sumFemaleHeads(activities: readonly Activity[]): FemaleHeads {
  const needsHeads = activities.some((activity) => attendanceOf(activity, 'headsOfDelegation') !== null);
  const counted: Activity[] = [];
  const leftOut: LeftOut[] = [];
  for (const activity of activities) {
    const reason = reasonWithoutHeads(activity, needsHeads);
    if (reason === null) counted.push(activity);
    else leftOut.push(leaveOut(activity, reason));
  }
  const sum = (field: 'femaleHeads' | 'headsOfDelegation') =>
    counted.reduce((total, activity) => total + (attendanceOf(activity, field) ?? 0), 0);
  const women = counted.length === 0 ? null : sum('femaleHeads');
  const heads = counted.length === 0 || !needsHeads ? null : sum('headsOfDelegation');
  return { women, heads, share: ratio(women, heads), counted, leftOut };
}

function reasonWithoutHeads(activity: Activity, needsHeads: boolean): string | null {
  const women = attendanceOf(activity, 'femaleHeads');
  const heads = attendanceOf(activity, 'headsOfDelegation');
  if (women === null && heads === null) return 'heads of delegation not recorded';
  if (women === null) return 'no number of female heads';
  if (!needsHeads) return null;
  if (heads === null) return 'no number of heads of delegation';
  return women > heads ? 'more female heads than heads of delegation' : null;
}
