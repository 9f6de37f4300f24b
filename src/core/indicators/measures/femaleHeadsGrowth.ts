import { countOf, isHeldOn, type Activity } from '../../model/activity';
import { fiscalYearOf } from '../../model/period';
import { placeOf } from '../../model/source';
import { dayParts, dayOf, isWithin, type Day } from '../../workbook/calendar';
import { hasWorkshopColumn, hasWorkshopSheet, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/**
 * Growth of female heads of delegation: this fiscal year's held activities against those that began in the year before
 * and had ended by the same day a year earlier; rows before the term are read for this (definition: domain 1.4).
 */
export const femaleHeadsGrowth: Measure = ({ model, range }) => {
  if (!hasWorkshopSheet(model)) return noData(NO_WORKSHOPS);
  if (!hasWorkshopColumn(model, 'femaleHeads')) {
    return noData('No workshops sheet has a column for female heads of delegation.');
  }
  const day = Math.min(model.asOf, range.to);
  const now = headsOfYear(model.activities, day);
  const before = headsOfYear(model.activities, yearEarlier(day));
  if (before.sum === 0) return noData('No female head of delegation is recorded for the year before.');
  return measured({
    numerator: now.sum - before.sum,
    denominator: before.sum,
    evidence: [...before.rows, ...now.rows].map(({ source }) => placeOf(source, 'femaleHeads')),
  });
};

function headsOfYear(activities: readonly Activity[], day: Day): { sum: number; rows: readonly Activity[] } {
  const year = fiscalYearOf(day);
  const rows = activities.filter(
    (activity) =>
      activity.start !== null &&
      isWithin(activity.start, year) &&
      isHeldOn(activity, day) &&
      countOf(activity, 'femaleHeads') !== null,
  );
  return { rows, sum: rows.reduce((sum, activity) => sum + countOf(activity, 'femaleHeads')!, 0) };
}

function yearEarlier(day: Day): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  return dayOf(year - 1, month, month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth);
}
