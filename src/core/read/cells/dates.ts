import { dayFrom, dayFromSerial, dayParts, type DateSystem, type DayRange } from '../../workbook/calendar';
import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { parseBuddhistDate, parseDateText } from './dateText';
import { BUDDHIST_YEARS_AHEAD, LAST_BUDDHIST_YEAR, LAST_WRITTEN_YEAR } from './writtenYear';

/** A date or period in a cell: the first and the last day it means. */
export type DateReading =
  | { readonly kind: 'blank' }
  | ({
      readonly kind: 'period';
      /** The serial number that stands in the cell as text, where it does. */
      readonly serialAsText?: number;
    } & DayRange)
  | { readonly kind: 'ambiguous'; readonly text: string }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      /** What it means if its year is of the Buddhist calendar, where it looks like one. */
      readonly buddhist?: DayRange;
    };

// A bare number counts as a date only where an office's dates lie: 1980 to 2100.
const LOWEST_PLAIN_SERIAL = 29221;
const HIGHEST_PLAIN_SERIAL = 73415;

const NOTHING = /^(?:-+|n\/?a|n\.a\.|nil|none)?$/i;

/**
 * Reads a date or a period, as an Excel serial or as text (definition: domain 1.2). Day before month is the office's
 * order; a numeric text date with two readings is `ambiguous`, never guessed. "-" and "n/a" are an empty cell. A year
 * alone is unreadable: it does not say whether it is a calendar or a fiscal year.
 */
export function readDate(cell: Cell, system: DateSystem): DateReading {
  if (cell.kind === 'date' || cell.kind === 'number') return readSerial(cell.value, cell.kind === 'date', system);
  const text = cellText(cell);
  if (NOTHING.test(text)) return { kind: 'blank' };
  if (cell.kind !== 'text') return { kind: 'unreadable', text };
  const parsed = parseDateText(text);
  if (parsed === 'ambiguous') return { kind: 'ambiguous', text };
  if (parsed) return { kind: 'period', ...parsed };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const serial = readSerial(Number(text), false, system);
    return serial.kind === 'period' ? { ...serial, serialAsText: Number(text) } : { kind: 'unreadable', text };
  }
  return unreadable(text, parseBuddhistDate(text));
}

function readSerial(serial: number, isShownAsDate: boolean, system: DateSystem): DateReading {
  const day = dayFromSerial(serial, system);
  const isPlausible = isShownAsDate || (serial >= LOWEST_PLAIN_SERIAL && serial <= HIGHEST_PLAIN_SERIAL);
  if (day === null || !isPlausible) return { kind: 'unreadable', text: String(serial) };
  const { year, month, dayOfMonth } = dayParts(day);
  if (year <= LAST_WRITTEN_YEAR) return { kind: 'period', from: day, to: day };
  return unreadable(`${dayOfMonth}/${month}/${year}`, buddhistDay(year, month, dayOfMonth));
}

function buddhistDay(year: number, month: number, dayOfMonth: number): DayRange | null {
  const day = year < LAST_BUDDHIST_YEAR ? dayFrom(year - BUDDHIST_YEARS_AHEAD, month, dayOfMonth) : null;
  return day === null ? null : { from: day, to: day };
}

function unreadable(text: string, buddhist: DayRange | null): DateReading {
  return buddhist ? { kind: 'unreadable', text, buddhist } : { kind: 'unreadable', text };
}
