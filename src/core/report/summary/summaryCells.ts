import type { Place } from '../../findings/finding';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import { blank, date, number, text } from '../tables/reportTable';
import type { SummaryCell } from './summarySheet';

/** Words, in a cell that never becomes a formula. */
export function textCell(value: string, evidence: readonly Place[] = []): SummaryCell {
  return { ...text(value), evidence };
}

/** A number with what it was made from; blank, not zero, where there is no data. */
export function numberCell(
  value: number | null,
  evidence: readonly Place[] = [],
  style: OwnedStyle = 'count',
): SummaryCell {
  return { ...number(value, style), evidence };
}

/** A fraction, shown as a percentage. */
export function shareCell(value: number | null, evidence: readonly Place[] = []): SummaryCell {
  return numberCell(value, evidence, 'share');
}

export function dateCell(day: number | null, evidence: readonly Place[] = []): SummaryCell {
  return { ...date(day), evidence };
}

export const blankCell: SummaryCell = { ...blank, evidence: [] };
