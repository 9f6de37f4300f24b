import type { Activity } from '../../model/activity';
import { attendanceOf } from '../../model/attendance';
import { fiscalYearOf } from '../../model/period';
import { placeOf } from '../../model/source';
import { dayParts, dayOf, isWithin, type Day } from '../../workbook/calendar';
import { AFTER_AS_OF, leaveOut, reasonNotHeld, type LeftOut } from '../evidence';
import { hasAttendance, hasSheet, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/**
 * Growth of female heads of delegation: this fiscal year's held activities against those that began in the year before
 * and had ended by the same day a year earlier; rows before the term are read for this (definition: domain 1.4).
 */
export const femaleHeadsGrowth: Measure = ({ model, range, scope }) => {
  if (!hasSheet(model, 'workshops')) return noData(NO_WORKSHOPS);
  if (!hasAttendance(model, 'femaleHeads')) {
    return noData('No workshops sheet has a column for female heads of delegation.');
  }
  const day = Math.min(model.asOf, range.to);
  const before = headsOfYear(model.activities, yearEarlier(day), 'after the same day a year earlier');
  const now = headsOfYear(model.activities, day, AFTER_AS_OF);
  const leftOut = scope === 'onePeriod' ? [] : [...before.leftOut, ...now.leftOut];
  if (before.sum === 0) return noData('No female head of delegation is recorded for the year before.', leftOut);
  return measured({
    numerator: now.sum - before.sum,
    denominator: before.sum,
    evidence: [...before.rows, ...now.rows].map(({ source }) => placeOf(source, 'femaleHeads')),
    leftOut,
  });
};

interface Year {
  readonly sum: number;
  readonly rows: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
}

/** The fiscal year of a day, up to that day; `late` says why what ended later is left out. */
function headsOfYear(activities: readonly Activity[], day: Day, late: string): Year {
  const year = fiscalYearOf(day);
  const rows: Activity[] = [];
  const leftOut: LeftOut[] = [];
  let sum = 0;
  for (const activity of activities) {
    if (activity.start === null || !isWithin(activity.start, year)) continue;
    const heads = attendanceOf(activity, 'femaleHeads');
    const reason = reasonNotHeld(activity, day) ?? (heads === null ? 'no number of female heads' : null);
    if (reason === null) {
      rows.push(activity);
      sum += heads ?? 0;
    } else leftOut.push(leaveOut(activity, reason === AFTER_AS_OF ? late : reason));
  }
  return { rows, leftOut, sum };
}

function yearEarlier(day: Day): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  return dayOf(year - 1, month, month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth);
}
