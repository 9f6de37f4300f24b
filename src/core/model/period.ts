import { dayOf, dayParts, lastDayOfMonth, type Day, type DayRange } from '../workbook/calendar';
import type { Per } from '../read/cells/targetForms/target';

/** A named stretch of days, both ends included. */
export interface Period extends DayRange {
  readonly label: string;
}

/** The calendar year in which the fiscal year of a day begins: 1 July to 30 June (definition: domain 1.2). */
export function fiscalYearStart(day: Day): number {
  const { year, month } = dayParts(day);
  return month >= 7 ? year : year - 1;
}

/** `FY2021/22` */
export function fiscalYearLabel(day: Day): string {
  return labelOfYear(fiscalYearStart(day));
}

/** Q1 is July to September. */
export function fiscalQuarter(day: Day): 'Q1' | 'Q2' | 'Q3' | 'Q4' {
  const quarter = Math.floor(((dayParts(day).month + 5) % 12) / 3);
  return (['Q1', 'Q2', 'Q3', 'Q4'] as const)[quarter]!;
}

/** The fiscal year a day lies in, with its label. */
export function fiscalYearOf(day: Day): Period {
  const year = fiscalYearStart(day);
  return { label: labelOfYear(year), from: dayOf(year, 7, 1), to: dayOf(year + 1, 6, 30) };
}

/**
 * The periods of a term, from its first day on. A last period shorter than half its length is dropped unless it is
 * the only one (definition: domain 1.5).
 */
export function periodsOfTerm(term: DayRange, per: Per): readonly Period[] {
  const months = { year: 12, '2y': 24, quarter: 3 }[per];
  const periods: Period[] = [];
  for (let index = 0; ; index++) {
    const from = addMonths(term.from, index * months);
    if (from > term.to) return periods;
    const end = addMonths(term.from, (index + 1) * months) - 1;
    const to = Math.min(end, term.to);
    if (periods.length > 0 && (to - from + 1) * 2 < end - from + 1) return periods;
    periods.push({ label: periodLabel(from, end, per), from, to });
  }
}

function periodLabel(from: Day, end: Day, per: Per): string {
  if (per === '2y') return `${dayParts(from).year}-${dayParts(end).year}`;
  return per === 'year' ? fiscalYearLabel(from) : `${fiscalYearLabel(from)} ${fiscalQuarter(from)}`;
}

function labelOfYear(year: number): string {
  return `FY${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const total = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, dayParts(lastDayOfMonth(newYear, newMonth)).dayOfMonth));
}
