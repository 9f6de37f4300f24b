import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { placeOf, type Source } from '../../model/source';
import type { DateReading } from '../../read/cells/dates';
import { ownCells } from '../assessedIndicators';
import { fixDate } from '../fixDate';
import { modelRule } from '../rule';
import { statusCells } from '../statusCells';
import { unplacedRows } from '../unplacedRows';

/**
 * The date of an activity, an output, an accreditation, a gender assessment, a regional entity or a Member's status can be read, and in one way only; that of a
 * participant's row where it tells which activity is meant.
 */
export const datesAreReadable = modelRule(['date-unreadable', 'date-ambiguous'], (model) => [
  ...model.activities.flatMap(({ startReading, endReading, startField, source }) => [
    ...problem(startReading, source, startField),
    ...problem(endReading, source, 'end'),
  ]),
  ...unplacedRows(model).starts.flatMap(({ source, reading }) => problem(reading, source, 'start')),
  ...statusCells(model).flatMap(({ source, field, date }) => (date === null ? [] : problem(date, source, field))),
  ...model.outputs.flatMap(({ date, source }) => problem(date, source, 'date')),
  ...ownCells(model, 'date').flatMap(({ date, source }) => problem(date, source, 'date')),
  ...model.regionalEntities.flatMap(({ since, until, source }) => [
    ...problem(since, source, 'since'),
    ...problem(until, source, 'until'),
  ]),
  ...model.expertRegister.flatMap(({ accreditedOn, validUntil, source }) => [
    ...problem(accreditedOn, source, 'accreditedOn'),
    ...(validUntil.kind === 'open' ? [] : problem(validUntil, source, 'validUntil')),
  ]),
]);

/** The meant day is not filled in: only the writer knows which calendar it was. */
const BUDDHIST = 'Its year seems to be of the Buddhist calendar; write the common year, 543 less.';

function problem(reading: DateReading, source: Source, field: string): readonly Finding[] {
  if (reading.kind !== 'unreadable' && reading.kind !== 'ambiguous') return [];
  const code = reading.kind === 'ambiguous' ? 'date-ambiguous' : 'date-unreadable';
  const suggestion = reading.kind === 'unreadable' && reading.buddhist ? ` ${BUDDHIST}` : '';
  const fix = reading.kind === 'unreadable' ? fixDate(source, field) : null;
  return [makeFinding(code, placeOf(source, field), { value: reading.text, suggestion }, { fix })];
}
