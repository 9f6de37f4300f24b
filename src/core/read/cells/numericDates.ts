import { dayFrom, lastDayOfMonth, type Day, type DayRange } from '../../workbook/calendar';
import { fullYear, LAST_WRITTEN_YEAR } from './writtenYear';

const TO = ' ?(?:-|to|until|till|through|and|&|/) ?';
const ONE = '(\\d{1,4})([/.-])(\\d{1,2})\\N(\\d{4}|\\d{1,2})';
const oneDate = (group: number) => ONE.replace('\\N', `\\${group}`);
const SINGLE = new RegExp(`^${oneDate(2)}$`);
const DOUBLE = new RegExp(`^${oneDate(2)}${TO}${oneDate(6)}$`);
/** 16-20/10/2023 */
const DAYS_OF_MONTH = new RegExp(`^(\\d{1,2})${TO}(\\d{1,2})([/.])(\\d{1,2})\\3(\\d{4}|\\d{2})$`);
/** 30/10 - 03/11/2023 */
const SHARED_YEAR = new RegExp(`^(\\d{1,2})([/.])(\\d{1,2})${TO}(\\d{1,2})\\2(\\d{1,2})\\2(\\d{4}|\\d{2})$`);
/** 2023-10-16 to 20, 2023-10-30/11-03 */
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TO}(?:(\\d{1,2})\\2)?(\\d{1,2})$`);

type Written = readonly [first: string, second: string, third: string];

/**
 * Reads days written in figures. Day before month is the office's order, and month before day is read where only it
 * gives days of the calendar (04/13/2022); where both orders do, 'ambiguous'. The dates of one cell are in one order.
 * `10/2023` and `2023-10` are the month; `2011-12`, which may be a fiscal year, is nothing.
 */
export function parseNumericDate(plain: string): DayRange | 'ambiguous' | null {
  const days = DAYS_OF_MONTH.exec(plain);
  if (days) return inOrder([days[1]!, days[4]!, days[5]!], [days[2]!, days[4]!, days[5]!], dayMonthYear);
  const shared = SHARED_YEAR.exec(plain);
  if (shared) return inOneOrder([shared[1]!, shared[3]!, shared[6]!], [shared[4]!, shared[5]!, shared[6]!]);
  const from = YEAR_FIRST.exec(plain);
  if (from) return inOneOrder([from[1]!, from[3]!, from[4]!], [from[1]!, from[5] ?? from[3]!, from[6]!]);
  const double = DOUBLE.exec(plain);
  if (double) return inOneOrder([double[1]!, double[3]!, double[4]!], [double[5]!, double[7]!, double[8]!]);
  const single = SINGLE.exec(plain);
  if (single) return inOneOrder([single[1]!, single[3]!, single[4]!], [single[1]!, single[3]!, single[4]!]);
  return parseMonth(plain);
}

type ReadOrder = (written: Written) => Day | null;

function inOneOrder(start: Written, end: Written): DayRange | 'ambiguous' | null {
  const dayFirst = inOrder(start, end, dayMonthYear);
  const monthFirst = inOrder(start, end, monthDayYear);
  const isSame = dayFirst?.from === monthFirst?.from && dayFirst?.to === monthFirst?.to;
  return dayFirst && monthFirst && !isSame ? 'ambiguous' : (dayFirst ?? monthFirst);
}

function inOrder(start: Written, end: Written, read: ReadOrder): DayRange | null {
  const [from, to] = [read(start), read(end)];
  return from === null || to === null ? null : { from, to };
}

const dayMonthYear: ReadOrder = ([first, second, third]) =>
  first.length === 4 ? dayIn(first, second, third) : dayIn(third, second, first);
const monthDayYear: ReadOrder = ([first, second, third]) =>
  first.length === 4 ? dayIn(first, second, third) : dayIn(third, first, second);

function dayIn(year: string, month: string, day: string): Day | null {
  if (![2, 4].includes(year.length) || day.length > 2 || month.length > 2) return null;
  return Number(year) > LAST_WRITTEN_YEAR ? null : dayFrom(yearOf(year), Number(month), Number(day));
}

function yearOf(digits: string): number {
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

function parseMonth(plain: string): DayRange | null {
  const match = /^(?:(\d{1,2})[/-](\d{4})|(\d{4})-(\d{2}))$/.exec(plain);
  if (!match) return null;
  const [year, month] = [Number(match[2] ?? match[3]), Number(match[1] ?? match[4])];
  const isFiscalYear = match[3] !== undefined && month === (year + 1) % 100;
  const from = isFiscalYear || year > LAST_WRITTEN_YEAR ? null : dayFrom(year, month, 1);
  return from === null ? null : { from, to: lastDayOfMonth(year, month) };
}
