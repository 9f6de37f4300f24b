/**
 * Calendar days. A day is a whole number of days since 1 January 1970: no clock, no time zone, nothing that could
 * move it. `Date.UTC` is used as arithmetic only.
 */
export type Day = number;

export type DateSystem = 1900 | 1904;

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = { 1900: 25569, 1904: 24107 } as const;
const LAST_SERIAL_1900 = 2958465; // 31 December 9999

/** The day of a year, month (1 to 12) and day of month; null when the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 9999) return null;
  const day = Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
  const parts = dayParts(day);
  return parts.year === year && parts.month === month && parts.dayOfMonth === dayOfMonth ? day : null;
}

/** Like {@link dayFrom} for dates the code itself states. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const day = dayFrom(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`There is no day ${year}-${month}-${dayOfMonth}.`);
  return day;
}

export function dayParts(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

export function lastDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS_PER_DAY;
}

/**
 * An Excel serial to a day; a time of day is dropped. Null for what is no date: before 1900, after 9999, and the
 * serials 0 to 60 of the 1900 system, whose 29 February 1900 never was.
 */
export function dayFromSerial(serial: number, system: DateSystem): Day | null {
  const whole = Math.floor(serial);
  const highest = system === 1900 ? LAST_SERIAL_1900 : LAST_SERIAL_1900 - 1462;
  if (!Number.isFinite(serial) || whole < (system === 1900 ? 61 : 0) || whole > highest) return null;
  return whole - SERIAL_OF_1970[system];
}

export function serialFromDay(day: Day, system: DateSystem): number {
  return day + SERIAL_OF_1970[system];
}

/** `2026-06-30` */
export function formatIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Reads `2026-06-30`; null when it is not that form or no day of the calendar. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Both days included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export function isWithin(day: Day, range: DayRange): boolean {
  return day >= range.from && day <= range.to;
}

/** Number of days, both ends counted. */
export function daysIn(range: DayRange): number {
  return range.to - range.from + 1;
}
