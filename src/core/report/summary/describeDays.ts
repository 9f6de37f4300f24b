import type { DayRange } from '../../workbook/calendar';
import { formatDay } from '../formatDay';

/** `1 Jul 2024 to 30 Jun 2026`; days beyond the calendar stand for an open end, null for all days. */
export function describeDays(days: DayRange | null): string {
  const isOpen = (day: number) => Math.abs(day) >= 1e6;
  if (days === null || (isOpen(days.from) && isOpen(days.to))) return 'all dates';
  if (isOpen(days.from)) return `until ${formatDay(days.to)}`;
  return isOpen(days.to) ? `from ${formatDay(days.from)}` : `${formatDay(days.from)} to ${formatDay(days.to)}`;
}
