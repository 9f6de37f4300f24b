import { dayOf, type Day } from '../../../workbook/calendar';
import { flattenText } from '../foldText';
import { MONTH_PATTERN, monthNumber } from '../monthNames';
import { fullYear } from '../writtenYear';

const TWO_YEARS = /(?<!\d)(?:((?:19|20)\d\d)|(?<=FY ?'?)(\d\d)) ?[/-] ?((?:19|20)?\d\d)(?![\d-])/i;
const ONE_YEAR = new RegExp(`(?:(${MONTH_PATTERN})\\.? ?)?(?<!\\d)((?:19|20)\\d\\d)(?!\\d)`, 'i');

/** The first day of the fiscal year that two years in a text name (`FY2025/26`, `2025-2026`); null when none are. */
export function readNamedYear(text: string): Day | null {
  const match = TWO_YEARS.exec(flattenText(text));
  if (match === null) return null;
  const first = match[1] === undefined ? fullYear(Number(match[2])) : Number(match[1]);
  const next = match[3]!;
  const follows = Number(next) === (next.length === 2 ? (first + 1) % 100 : first + 1);
  return follows ? dayOf(first, 7, 1) : null;
}

/**
 * The first day of the fiscal year that a survey of a year asks about: the one that begins after it. The survey is made
 * in January, so "Needs survey 2025" asks about FY2025/26; one made from July on, about the year after.
 */
export function readSurveyedYear(text: string): Day | null {
  const plain = flattenText(text);
  const [, month, year] = TWO_YEARS.test(plain) ? [] : (ONE_YEAR.exec(plain) ?? []);
  if (year === undefined) return null;
  const isLate = month !== undefined && monthNumber(month.toLowerCase()) >= 7;
  return dayOf(Number(year) + (isLate ? 1 : 0), 7, 1);
}
