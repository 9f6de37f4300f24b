import type { DayRange } from '../../workbook/calendar';
import { parseFiscalPeriod } from './fiscalPeriods';
import { flattenText } from './foldText';
import { memoizeText } from './memoizeText';
import { parseNumericDate } from './numericDates';
import { plainDateText } from './plainDateText';
import { parseWordedDate } from './wordedDates';
import { BUDDHIST_YEARS_AHEAD } from './writtenYear';

/** Cells come from anywhere; no date is longer than this. */
const LONGEST = 150;

/**
 * Reads a date or period written as text. Null when it is none; 'ambiguous' for 03/04/2022. A month without a day
 * means all of the month. An end may lie before its start where both are written out: that is for a rule to say.
 */
export const parseDateText: (text: string) => DayRange | 'ambiguous' | null = memoizeText((text) => {
  if (text.length > LONGEST) return null;
  const plain = plainDateText(text);
  return parseWordedDate(plain) ?? parseNumericDate(plain) ?? parseFiscalPeriod(plain);
});

/**
 * What a date means whose year is of the Buddhist calendar, 543 years ahead: for "16 October 2566" 16 October 2023. Null
 * for any other text. It is for people to confirm, never taken.
 */
export function parseBuddhistDate(text: string): DayRange | null {
  const written = flattenText(text);
  const common = written.replace(/(?<!\d)2[456]\d\d(?!\d)/g, (year) => String(Number(year) - BUDDHIST_YEARS_AHEAD));
  const parsed = common === written ? null : parseDateText(common);
  return parsed === 'ambiguous' ? null : parsed;
}
