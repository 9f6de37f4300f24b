import type { Fix } from '../findings/finding';
import type { Source } from '../model/source';
import { cellText } from '../read/cells/cellText';
import { misspeltMonth } from '../read/cells/misspeltMonth';
import { formatIsoDay } from '../workbook/calendar';
import { respelled, typedText } from './fixText';

/** A day, a month's name and a year, in either order, and nothing that a date would lose. */
const PLAIN_DAY = /^(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+\p{L}+|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?)[\s,-]+\d{4}$/u;

/**
 * The fix for a date that has one reading once its month is spelt right: a real date where the cell says one day and
 * nothing else, the text with the month respelt otherwise. Null where there is none.
 */
export function fixDate(source: Source, field: string): Fix | null {
  const from = typedText(source, field);
  const misspelt = from === null ? null : misspeltMonth(cellText({ kind: 'text', value: from }));
  if (from === null || misspelt === null) return null;
  const { word, month, days } = misspelt;
  const isDay = days.from === days.to && PLAIN_DAY.test(from.trim());
  return isDay ? { from, to: formatIsoDay(days.from), as: 'date' } : respelled(source, field, word, month);
}
