import { dayOf, lastDayOfMonth, type DayRange } from '../../workbook/calendar';

const YEAR = "(?:fy|(?:fiscal|financial) year) ?'?(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})";
const QUARTER = '(?:q ?([1-4])|([1-4]) ?quarter|quarter ([1-4])|(first|second|third|fourth) quarter)';
const BETWEEN = ' ?(?:-|to|&|and) ?';
const JOINT = '[ ,:/-]{0,3}';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const YEARS = new RegExp(`^${YEAR}(?:${BETWEEN}${YEAR})?$`);
const QUARTERS_FIRST = new RegExp(`^${QUARTER}(?:${BETWEEN}${QUARTER})?${JOINT}${YEAR}$`);
const YEAR_FIRST = new RegExp(`^${YEAR}${JOINT}${QUARTER}(?:${BETWEEN}${QUARTER})?$`);

/**
 * Reads fiscal years and their quarters: `fy2021/22`, `q1 fy2021/22`, `fy 21/22 q3-q4` (definition: domain 1.2: 1 July
 * to 30 June, Q1 July to September). A year or a quarter alone is null: it does not say whose calendar it counts.
 */
export function parseFiscalPeriod(plain: string): DayRange | null {
  const years = YEARS.exec(plain);
  if (years) {
    const [first, last] = [firstYear(years[1], years[2]), firstYear(years[3] ?? years[1], years[4] ?? years[2])];
    return first === null || last === null ? null : { from: dayOf(first, 7, 1), to: dayOf(last + 1, 6, 30) };
  }
  const quartersFirst = QUARTERS_FIRST.exec(plain)?.slice(1);
  if (quartersFirst) return quartersOf(quartersFirst.slice(8), quartersFirst.slice(0, 4), quartersFirst.slice(4, 8));
  const yearFirst = YEAR_FIRST.exec(plain)?.slice(1);
  return yearFirst ? quartersOf(yearFirst.slice(0, 2), yearFirst.slice(2, 6), yearFirst.slice(6, 10)) : null;
}

type Captures = readonly (string | undefined)[];

function quartersOf([one, two]: Captures, start: Captures, end: Captures): DayRange | null {
  const year = firstYear(one, two);
  const first = quarterOf(start);
  const last = quarterOf(end) ?? first;
  if (year === null || first === null || last === null || last < first) return null;
  const begin = monthOf(year, first * 3 - 3);
  const final = monthOf(year, last * 3 - 1);
  return { from: dayOf(begin.year, begin.month, 1), to: lastDayOfMonth(final.year, final.month) };
}

/** The month some months after July of a year. */
function monthOf(year: number, after: number): { year: number; month: number } {
  return after < 6 ? { year, month: 7 + after } : { year: year + 1, month: after - 5 };
}

function quarterOf(captures: Captures): number | null {
  const written = captures.find((capture) => capture !== undefined);
  if (written === undefined) return null;
  return ORDINALS.includes(written) ? ORDINALS.indexOf(written) + 1 : Number(written);
}

/** The year in which a fiscal year begins; null when the two years do not follow each other. */
function firstYear(one: string | undefined, two: string | undefined): number | null {
  if (one === undefined || two === undefined) return null;
  const first = one.length === 2 ? 2000 + Number(one) : Number(one);
  const follows = Number(two) === (two.length === 2 ? (first + 1) % 100 : first + 1);
  return follows && first >= 1950 && first <= 2200 ? first : null;
}
