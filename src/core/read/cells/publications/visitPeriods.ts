import { dayOf, dayParts, lastDayOfMonth, type DateSystem, type DayRange } from '../../../workbook/calendar';
import type { Cell } from '../../../workbook/snapshot';
import { cellText } from '../cellText';
import { readDate } from '../dates';
import { flattenText } from '../foldText';
import { parseFiscalPeriod } from '../fiscalPeriods';
import { MONTH_PATTERN, monthNumber } from '../monthNames';

/** What a row of counts by month or year speaks of. */
export type VisitPeriod =
  | { readonly kind: 'blank' }
  | ({ readonly kind: 'fiscal year' | 'calendar year' | 'month' } & DayRange)
  | { readonly kind: 'unreadable'; readonly text: string };

const MONTH = new RegExp(`^(${MONTH_PATTERN})\\.?$`, 'i');
const NO_PERIOD: VisitPeriod = { kind: 'blank' };

/**
 * Reads the period of a row from its cells for year and month; either may be empty. "FY2021/22" and "2021/22" are fiscal
 * years, a year alone is a calendar year, but unreadable under a header that says fiscal year, since it may be the
 * first or the last of the two. A month takes its year from its own cell, else from the year's.
 */
export function readVisitPeriod(year: Cell, month: Cell, isFiscal: boolean, system: DateSystem): VisitPeriod {
  const written = readYear(year, isFiscal, system);
  if (flattenText(cellText(month)) === '') return written;
  return readMonth(month, written, system);
}

function readYear(cell: Cell, isFiscal: boolean, system: DateSystem): VisitPeriod {
  const text = flattenText(cellText(cell));
  if (text === '') return NO_PERIOD;
  const plain = text.toLowerCase();
  const fiscal = parseFiscalPeriod(/^(?:fy|fiscal|financial)/.test(plain) ? plain : `fy ${plain}`);
  if (fiscal && isFiscalYear(fiscal)) return { kind: 'fiscal year', ...fiscal };
  const isYear = /^(?:19|20)\d\d$/.test(text) && cell.kind !== 'date';
  if (!isYear) return readMonth(cell, NO_PERIOD, system);
  if (isFiscal) return { kind: 'unreadable', text };
  return { kind: 'calendar year', from: dayOf(Number(text), 1, 1), to: dayOf(Number(text), 12, 31) };
}

function isFiscalYear({ from, to }: DayRange): boolean {
  return dayParts(to).year === dayParts(from).year + 1 && dayParts(from).month === 7 && dayParts(to).month === 6;
}

/** A month with its year, in the cell or beside it; a single day stands for its month. */
function readMonth(cell: Cell, year: VisitPeriod, system: DateSystem): VisitPeriod {
  const text = flattenText(cellText(cell));
  const name = MONTH.exec(text)?.[1];
  if (name !== undefined) return monthOf(monthNumber(name.toLowerCase()), year) ?? { kind: 'unreadable', text };
  const date = readDate(cell, system);
  if (date.kind === 'blank') return year;
  if (date.kind !== 'period') return { kind: 'unreadable', text };
  const { year: of, month } = dayParts(date.from);
  const whole = { from: dayOf(of, month, 1), to: lastDayOfMonth(of, month) };
  return date.to <= whole.to ? { kind: 'month', ...whole } : { kind: 'unreadable', text };
}

function monthOf(month: number, year: VisitPeriod): VisitPeriod | null {
  if (year.kind !== 'fiscal year' && year.kind !== 'calendar year') return null;
  const first = dayParts(year.from).year;
  const of = year.kind === 'fiscal year' && month < 7 ? first + 1 : first;
  return { kind: 'month', from: dayOf(of, month, 1), to: lastDayOfMonth(of, month) };
}
