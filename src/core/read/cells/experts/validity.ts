import type { Cell } from '../../../workbook/snapshot';
import type { DateSystem } from '../../../workbook/calendar';
import { cellText } from '../cellText';
import { readDate, type DateReading } from '../dates';

/** Until when something is valid; `open` where it does not end. */
export type ValidityReading = DateReading | { readonly kind: 'open' };

const OPEN = /^(?:indefinite(?:ly)?|unlimited|permanent(?:ly)?|no expiry(?: date)?|open[- ]ended|does not expire)$/i;

/** Reads the last day of something valid: a date, or words for one without an end. */
export function readValidity(cell: Cell, system: DateSystem): ValidityReading {
  return OPEN.test(cellText(cell).trim()) ? { kind: 'open' } : readDate(cell, system);
}
