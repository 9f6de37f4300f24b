import type { Finding, Fix } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { columnReader } from '../../model/columnReader';
import { countFields } from '../../model/countFields';
import type { ParticipantList } from '../../model/participants';
import { placeOf, type Source } from '../../model/source';
import { readNumber, type NumberReading } from '../../read/cells/counts';
import type { DateReading } from '../../read/cells/dates';
import type { EvaluationReading } from '../../read/cells/evaluations';
import { formatIsoDay } from '../../workbook/calendar';
import { typedText } from '../fixText';
import { modelRule } from '../rule';
import { statusCells } from '../statusCells';

/** A number that is read, also one that is a date, stands in its cell as a number, not as text. */
export const numbersAreNumbers = modelRule(['number-as-text'], (model) => [
  ...model.activities.flatMap(({ counts, evaluation, startReading, endReading, startField, source }) => [
    ...asText(startReading, source, startField),
    ...asText(endReading, source, 'end'),
    ...countFields.flatMap((field) => asText(counts[field], source, field)),
    ...asText(evaluation, source, 'evaluation'),
  ]),
  ...model.participantLists.flatMap(ratingsAsText),
  ...statusCells(model).flatMap(({ source, field, date }) => (date === null ? [] : asText(date, source, field))),
  ...model.outputs.flatMap(({ date, quantity, requested, met, source }) => [
    ...asText(date, source, 'date'),
    ...asText(quantity, source, 'quantity'),
    ...asText(requested, source, 'requested'),
    ...asText(met, source, 'met'),
  ]),
  ...model.webVisits.flatMap(({ visits, source }) => asText(visits, source, 'visits')),
  ...model.expertRegister.flatMap(({ accreditedOn, validUntil, source }) => [
    ...asText(accreditedOn, source, 'accreditedOn'),
    ...(validUntil.kind === 'open' ? [] : asText(validUntil, source, 'validUntil')),
  ]),
]);

function ratingsAsText({ block, rows }: ParticipantList): readonly Finding[] {
  const ratingOf = columnReader(block, 'rating', readNumber);
  const found = rows.filter((row) => numberAsText(ratingOf(row)) !== null);
  return found.flatMap((row) => asText(ratingOf(row), { block, row }, 'rating'));
}

type Typed = NumberReading | DateReading | EvaluationReading;

function asText(reading: Typed, source: Source, field: string): readonly Finding[] {
  const to = numberAsText(reading);
  if (to === null) return NOTHING;
  const value = reading.kind === 'number' && reading.asText !== null ? reading.asText : String(to);
  const from = typedText(source, field);
  const fix = from === null ? null : fixOf(reading, from, to);
  return [makeFinding('number-as-text', placeOf(source, field), { value }, { fix })];
}

/** The serial number of a day becomes a date, so that people see the day. */
function fixOf(reading: Typed, from: string, to: number): Fix {
  const isDay = reading.kind === 'period' && Number.isInteger(to);
  return isDay ? { from, to: formatIsoDay(reading.from), as: 'date' } : { from, to };
}

/** Most cells. */
const NOTHING: readonly Finding[] = [];

function numberAsText(reading: Typed): number | null {
  if (reading.kind === 'number') return reading.asText === null ? null : reading.value;
  return reading.kind === 'period' ? (reading.serialAsText ?? null) : null;
}
