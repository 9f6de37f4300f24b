import { dayParts, type Day } from '../workbook/calendar';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the office writes it: `30 Jun 2026`. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${MONTHS[month - 1]!} ${year}`;
}
