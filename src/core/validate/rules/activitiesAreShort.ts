import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { lastsTooLong } from '../lastsTooLong';
import { activityRule } from '../rule';

/** An activity lasts no longer than 31 days. */
export const activitiesAreShort = activityRule(['duration-unusual'], (activity) => {
  const { start, end, endReading, startField, source } = activity;
  if (start === null || end === null || !lastsTooLong(activity)) return null;
  const field = endReading.kind === 'period' ? 'end' : startField;
  const params = { days: end - start + 1, start: formatIsoDay(start), end: formatIsoDay(end) };
  return makeFinding('duration-unusual', placeOf(source, field), params);
});
