import { makeFinding } from '../../findings/makeFinding';
import { placeOf, type Source } from '../../model/source';
import type { DateReading } from '../../read/cells/dates';
import { activityRule } from '../rule';

/** A date of an activity can be read, and in one way only. */
export const datesAreReadable = activityRule(
  ['date-unreadable', 'date-ambiguous'],
  ({ startReading, endReading, startField, source }) => [
    ...problem(startReading, source, startField),
    ...problem(endReading, source, 'end'),
  ],
);

function problem(reading: DateReading, source: Source, field: string) {
  if (reading.kind !== 'unreadable' && reading.kind !== 'ambiguous') return [];
  const code = reading.kind === 'ambiguous' ? 'date-ambiguous' : 'date-unreadable';
  return [makeFinding(code, placeOf(source, field), { value: reading.text })];
}
