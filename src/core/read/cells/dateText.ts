import { dayFrom, lastDayOfMonth, type DayRange } from '../../workbook/calendar';
import { flattenText } from './foldText';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})';
const YEAR = '(\\d{4}|\\d{2})';
const TO = ' ?(?:-|to|until|till|and|&) ?';

/** One end of a period; a missing part is taken from the other end. */
interface Boundary {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

type Form = readonly [pattern: RegExp, read: (match: readonly string[]) => readonly [Boundary, Boundary]];

const part = (day?: string | null, month?: string | null, year?: string | null): Boundary => ({
  day: day ? Number(day) : null,
  month: month ? MONTHS.indexOf(month.slice(0, 3)) + 1 : null,
  year: year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : null,
});
const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`), read];

const FORMS: readonly Form[] = [
  form(`${DAY}[ -]?${MONTH}[ -]?${YEAR}`, ([, d, m, y]) => [part(d, m, y), part(d, m, y)]),
  form(`${DAY}(?: ?(?:,|and|&) ?\\d{1,2})*${TO}${DAY} ?${MONTH} ?${YEAR}`, ([, d, e, m, y]) => [
    part(d, m, y),
    part(e, m, y),
  ]),
  form(`${DAY} ?${MONTH}${TO}${DAY} ?${MONTH} ?${YEAR}`, ([, d, m, e, n, y]) => [part(d, m), part(e, n, y)]),
  form(`${DAY} ?${MONTH} ?${YEAR}${TO}${DAY} ?${MONTH} ?${YEAR}`, ([, d, m, x, e, n, y]) => [
    part(d, m, x),
    part(e, n, y),
  ]),
  form(`${MONTH} ?${DAY} ${YEAR}`, ([, m, d, y]) => [part(d, m, y), part(d, m, y)]),
  form(`${MONTH} ?${DAY}${TO}${DAY} ${YEAR}`, ([, m, d, e, y]) => [part(d, m, y), part(e, m, y)]),
  form(`${MONTH} ?${DAY}${TO}${MONTH} ?${DAY} ${YEAR}`, ([, m, d, n, e, y]) => [part(d, m), part(e, n, y)]),
  form(`${MONTH} ?${DAY} ${YEAR}${TO}${MONTH} ?${DAY} ${YEAR}`, ([, m, d, x, n, e, y]) => [
    part(d, m, x),
    part(e, n, y),
  ]),
  form(`${MONTH}[ -]?(\\d{4})`, ([, m, y]) => [part(null, m, y), part(null, m, y)]),
  form(`${MONTH}${TO}${MONTH} ?(\\d{4})`, ([, m, n, y]) => [part(null, m), part(null, n, y)]),
  form(`${MONTH} ?(\\d{4})${TO}${MONTH} ?(\\d{4})`, ([, m, x, n, y]) => [part(null, m, x), part(null, n, y)]),
];

/**
 * Reads a date or period written as text. Null when it is none; 'ambiguous' for 03/04/2022. A month without a day
 * means all of the month. An end may lie before its start where both are written out: that is for a rule to say.
 */
export function parseDateText(text: string): DayRange | 'ambiguous' | null {
  const plain = plainDate(text);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(plain);
    if (match) return periodOf(...read(match));
  }
  return parseNumericPeriod(plain);
}

function plainDate(text: string): string {
  return flattenText(text)
    .toLowerCase()
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/g, '')
    .replace(/\b(\d{1,2}) ?(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:by|from|end of|the|of)\b/g, ' ')
    .replace(/([a-z])\./g, '$1 ')
    .replace(/,(?! ?\d{1,2}\b(?!\d))/g, ' ')
    .replace(/,(?= ?\d{2}$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

function periodOf(start: Boundary, end: Boundary): DayRange | null {
  const month = start.month ?? end.month;
  let year = start.year ?? end.year;
  if (month === null || end.month === null || year === null || end.year === null) return null;
  if (start.year === null && month > end.month) year -= 1; // 28 December - 3 January 2022
  const from = dayFrom(year, month, start.day ?? 1);
  const to = end.day === null ? lastDayOfMonth(end.year, end.month) : dayFrom(end.year, end.month, end.day);
  return from === null || to === null ? null : { from, to };
}

const NUMERIC = '(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{1,2})';

function parseNumericPeriod(text: string): DayRange | 'ambiguous' | null {
  const days = /^(\d{1,2})-(\d{1,2}[/.])(\d{1,2}[/.]\d{4})$/.exec(text); // 16-20/10/2023
  if (days) return parseNumericPeriod(`${days[1]!}${days[2]!.slice(-1)}${days[3]!} - ${days[2]!}${days[3]!}`);
  const single = new RegExp(`^${NUMERIC}(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?)?$`).exec(text);
  const double = new RegExp(`^${NUMERIC}(?: ?(?:-|to|until) ?)${NUMERIC}$`).exec(text);
  const ends = double
    ? [double.slice(1, 4), double.slice(4, 7)]
    : single
      ? [single.slice(1, 4), single.slice(1, 4)]
      : null;
  if (!ends) return null;
  const [from, to] = ends.map(([a, b, c]) => numericDay(a!, b!, c!));
  if (from === 'ambiguous' || to === 'ambiguous') return 'ambiguous';
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

function numericDay(first: string, second: string, third: string): number | 'ambiguous' | null {
  if (first.length === 4) return dayFrom(Number(first), Number(second), Number(third));
  if (first.length > 2 || third.length === 1) return null;
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  const dayMonth = dayFrom(year, Number(second), Number(first));
  const monthDay = dayFrom(year, Number(first), Number(second));
  if (dayMonth !== null && monthDay !== null && dayMonth !== monthDay) return 'ambiguous';
  return dayMonth ?? monthDay;
}
