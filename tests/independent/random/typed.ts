import fc from 'fast-check';
import type { PlainCell } from '../../support/snapshotFrom';
import type { Typed } from '../office';
import { addDays, lastOfMonth } from '../plainFigures/calendar';

/** Cells with their meaning: mostly what a form asks for, sometimes empty, written oddly, or beyond reading. */

export const typed = <Value>(means: Value | null, cell: PlainCell): Typed<Value> => ({ means, cell });

export const EMPTY: Typed<never> = { means: null, cell: null };

const unreadable = (...cells: readonly PlainCell[]) =>
  fc.constantFrom(...cells.map((cell) => typed<never>(null, cell)));

/** A whole number in its cell, now and then as text; or nothing, or no count at all. */
export function randomCount(max: number): fc.Arbitrary<Typed<number>> {
  const number = fc.integer({ min: 0, max });
  return fc.oneof(
    { weight: 8, arbitrary: number.map((value) => typed(value, value)) },
    { weight: 1, arbitrary: number.map((value) => typed(value, String(value))) },
    { weight: 3, arbitrary: unreadable(null, '-', 'n/a') },
    { weight: 1, arbitrary: unreadable(-3, 2.5, 'many', { error: '#N/A' }) },
  );
}

/** A day as far from the first as told, written as dates are met in sheets. */
export function writtenDay(day: string): fc.Arbitrary<Typed<string>> {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[month! - 1]!;
  return fc
    .constantFrom<PlainCell>(
      { date: day },
      { date: day },
      { date: day },
      day,
      `${date} ${name} ${year}`,
      `${date}${ordinal(date!)} ${name.slice(0, 3)} ${year}`,
    )
    .map((cell) => typed(day, cell));
}

/** Days around a term, more often at the edges of its years and quarters. */
export function randomDay(from: string): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: -450, max: 1300 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 729 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(-366, -365, -1, 0, 1, 45, 68, 91, 92, 183, 364, 365, 729, 730, 731, 1095),
      },
    )
    .map((count) => addDays(from, count));
}

export const monthName = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1]!;

export const unreadableDay = unreadable(null, null, '-', 'to be decided', '03/04/2025', { error: '#REF!' });

/** A month without a day, which is all of it: its last day, where one is asked for. */
export const writtenMonth = (day: string): Typed<string> =>
  typed(lastOfMonth(day), `${monthName(day)} ${day.slice(0, 4)}`);

/** `16-20 October 2023`, `27 September – 1 October 2021`, or one day. */
export function periodText(start: string, end: string): string {
  const [first, last] = [start, end].map((day) => {
    const [year, month, date] = day.split('-').map(Number);
    return { date: `${date}`, month: ` ${MONTHS[month! - 1]}`, year: ` ${year}` };
  });
  const { date, month, year } = first!;
  const until = `${last!.date}${last!.month}${last!.year}`;
  if (start === end) return until;
  if (year !== last!.year) return `${date}${month}${year} – ${until}`;
  return month === last!.month ? `${date}-${until}` : `${date}${month} – ${until}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function ordinal(date: number): string {
  if (date >= 11 && date <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
}
