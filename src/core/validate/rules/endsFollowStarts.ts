import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { activityRule } from '../rule';

/** An activity does not end before it starts. */
export const endsFollowStarts = activityRule(
  ['end-before-start'],
  ({ startReading, endReading, startField, source }) => {
    if (startReading.kind !== 'period') return null;
    const { from } = startReading;
    const to = endReading.kind === 'period' ? endReading.to : startReading.to;
    if (to >= from) return null;
    const field = endReading.kind === 'period' && hasColumn(source, 'end') ? 'end' : startField;
    return makeFinding('end-before-start', placeOf(source, field), {
      start: formatIsoDay(from),
      end: formatIsoDay(to),
    });
  },
);
