import type { Days } from '../office';

/**
 * Days as people write them, `2026-06-30`: such texts sort as the days do, so `<` compares them. All arithmetic is by
 * the calendar of the language, in UTC.
 */

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that month is shorter. */
export function addMonths(day: string, count: number): string {
  const [year, month] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year!, month! - 1 + count, 1)).toISOString().slice(0, 8);
  const wanted = `${first}${day.slice(8)}`;
  return wanted <= lastOfMonth(`${first}01`) ? wanted : lastOfMonth(`${first}01`);
}

export function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** How many days there are from one to another, both counted; 0 when the second lies before the first. */
export function countDays(from: string, to: string): number {
  const count = (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000) + 1;
  return Math.max(0, Math.round(count));
}

export function isWithin(day: string, { from, to }: Days): boolean {
  return from <= day && day <= to;
}

export function earliest(...days: readonly string[]): string {
  return [...days].sort()[0]!;
}

/** FY2021/22, from 1 July to 30 June. */
export function fiscalYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  return `FY${year}/${String(year + 1).slice(2)}`;
}

/** Q1 July to September, Q2 October to December, Q3 January to March, Q4 April to June. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  if (month >= 10) return 'Q2';
  if (month >= 7) return 'Q1';
  return month >= 4 ? 'Q4' : 'Q3';
}
