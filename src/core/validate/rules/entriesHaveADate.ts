import { makeFinding } from '../../findings/makeFinding';
import type { DateReading } from '../../read/cells/dates';
import { hasColumn, placeOf, type Source } from '../../model/source';
import { modelRule } from '../rule';

/** Every activity has a start date, and every output a date. */
export const entriesHaveADate = modelRule(['date-missing'], ({ activities, outputs }) => [
  ...activities.flatMap(({ startReading, startField, source }) =>
    missing(startReading, source, startField, 'This activity has no start date.'),
  ),
  ...outputs.flatMap(({ date, source }) =>
    missing(date, source, 'date', 'This output has no date; it was not counted.'),
  ),
]);

function missing(reading: DateReading, source: Source, field: string, what: string) {
  if (reading.kind !== 'blank' || !hasColumn(source, field)) return [];
  return [makeFinding('date-missing', placeOf(source, field), { what })];
}
