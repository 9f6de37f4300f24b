import { dayParts, formatIsoDay, type Day } from '../../../../../src/core';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Parts {
  readonly at: Day;
  readonly day: number;
  readonly dd: string;
  readonly month: string;
  readonly short: string;
  readonly year: number;
  readonly yy: string;
  readonly ordinal: string;
  readonly weekday: string;
}

/** The ways people write one day. */
export const dayForms: readonly ((parts: Parts) => string)[] = [
  ({ at }) => formatIsoDay(at),
  ({ at }) => `${formatIsoDay(at)}T23:59:59Z`,
  ({ at }) => `${formatIsoDay(at)}T00:00:00+13:00`,
  ({ at }) => formatIsoDay(at).replaceAll('-', '/'),
  ({ day, month, year }) => `${day} ${month} ${year}`,
  ({ dd, short, year }) => `${dd}-${short}-${year}`,
  ({ dd, short, yy }) => `${dd}-${short}-${yy}`,
  ({ day, short, yy }) => `${day} ${short}. '${yy}`,
  ({ ordinal, month, year }) => `${ordinal} of ${month}, ${year}`,
  ({ ordinal, month, year }) => `${month} ${ordinal}, ${year}`,
  ({ day, short, year }) => `${short.toUpperCase()}. ${day} ${year}`,
  ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
  ({ weekday, day, month, year }) => `${day} ${month} ${year} (${weekday.slice(0, 3)})`,
  ({ day, month, year }) => `${year} ${month} ${day}`,
  ({ day, month, year }) => `${day}\u00a0${month}\n${year} 09:30`,
];

/** Writes a day in one of the forms. */
export function writeDay(at: Day, form: (parts: Parts) => string): string {
  const { year, month, dayOfMonth: day } = dayParts(at);
  const name = MONTHS[month - 1]!;
  return form({
    at,
    day,
    dd: String(day).padStart(2, '0'),
    month: name,
    short: name.slice(0, 3),
    year,
    yy: String(year % 100).padStart(2, '0'),
    ordinal: `${day}${endingOf(day)}`,
    weekday: WEEKDAYS[(((at + 4) % 7) + 7) % 7]!,
  });
}

function endingOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
