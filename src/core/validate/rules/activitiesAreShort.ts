import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { activityRule } from '../rule';

const LONGEST_DAYS = 31;

/** An activity lasts no longer than 31 days. */
export const activitiesAreShort = activityRule(
  ['duration-unusual'],
  ({ start, end, endReading, startField, source }) => {
    if (start === null || end === null || end - start + 1 <= LONGEST_DAYS) return null;
    const field = endReading.kind === 'period' ? 'end' : startField;
    const params = { days: end - start + 1, start: formatIsoDay(start), end: formatIsoDay(end) };
    return makeFinding('duration-unusual', placeOf(source, field), params);
  },
);
