import type { DayRange } from '../../workbook/calendar';
import { parseDateText } from './dateText';
import { nearestMeaning } from './words';

/** A word of a written date that is nearly the name of a month. */
export interface MisspeltMonth {
  readonly word: string;
  readonly month: string;
  /** What the text says with the month in its place. */
  readonly days: DayRange;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SPELLINGS = MONTHS.map((month) => [month.toLowerCase(), month] as const);

/** Cells come from anywhere; no date is longer than this. */
const LONGEST = 150;

/**
 * The one word that keeps a text from being a date because its month is misspelt: "16-20 Ocotber 2023". Null where no
 * word or more than one is near a month, or the text is no date with it either. It is for people to confirm, never taken.
 */
export function misspeltMonth(text: string): MisspeltMonth | null {
  if (text.length > LONGEST) return null;
  const found = (text.match(/\p{L}{4,}/gu) ?? []).flatMap((word): MisspeltMonth[] => {
    const month = nearestMeaning(word.toLowerCase(), SPELLINGS);
    if (month === null || month.toLowerCase() === word.toLowerCase()) return [];
    const days = parseDateText(text.replace(word, month));
    return days === null || days === 'ambiguous' ? [] : [{ word, month, days }];
  });
  return found.length === 1 ? found[0]! : null;
}
