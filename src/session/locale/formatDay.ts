import { dayParts, parseIsoDay, type Day } from '../../core';
import { locale } from './locale';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as the user writes it: `5 Mar 2025`. The calendar is the workbook's, and no time zone moves the day. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  const format = formats.get(locale()) ?? new Intl.DateTimeFormat(locale(), PARTS);
  formats.set(locale(), format);
  const parts = format.formatToParts(Date.UTC(year, month - 1, dayOfMonth));
  return parts.map(({ type, value }) => (type === 'month' && isEnglish() ? value.slice(0, 3) : value)).join('');
}

/** A day of a report (`2025-03-05`) as the user writes it; what is no day stays as it is. */
export function formatReportDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : formatDay(day);
}

/** Excel and the sheets have English months of three letters; some locales of it have four: `Sept`. */
function isEnglish(): boolean {
  return locale().startsWith('en');
}

const PARTS = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
