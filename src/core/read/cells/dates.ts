import { dayFromSerial, type DateSystem, type DayRange } from '../../workbook/calendar';
import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { parseDateText } from './dateText';

/** A date or period in a cell: the first and the last day it means. */
export type DateReading =
  | { readonly kind: 'blank' }
  | ({ readonly kind: 'period' } & DayRange)
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

// A bare number counts as a date only where an office's dates lie: 1980 to 2100.
const LOWEST_PLAIN_SERIAL = 29221;
const HIGHEST_PLAIN_SERIAL = 73415;

/**
 * Reads a date or a period, as an Excel serial or as text (definition: domain 1.2). Day before month is the office's
 * order; a numeric text date with two readings is `ambiguous`, never guessed.
 */
export function readDate(cell: Cell, system: DateSystem): DateReading {
  if (cell.kind === 'date' || cell.kind === 'number') {
    const day = dayFromSerial(cell.value, system);
    const isPlausible =
      cell.kind === 'date' || (cell.value >= LOWEST_PLAIN_SERIAL && cell.value <= HIGHEST_PLAIN_SERIAL);
    if (day === null || !isPlausible) return { kind: 'unreadable', text: String(cell.value) };
    return { kind: 'period', from: day, to: day };
  }
  const text = cellText(cell);
  if (text === '' || /^-+$/.test(text)) return { kind: 'blank' };
  const parsed = cell.kind === 'text' ? parseDateText(text) : null;
  if (parsed === 'ambiguous') return { kind: 'ambiguous', text };
  return parsed ? { kind: 'period', ...parsed } : { kind: 'unreadable', text };
}
