import { formatFigure as roundFigure } from '../../core';
import { formatNumber } from './formatNumber';
import { formatShare } from './formatShare';

type Kind = Parameters<typeof roundFigure>[1];

/** A figure as the user writes it: shares and growth as percentages, the rest whole or with two decimals. */
export function formatFigure(value: number | null, kind: Kind): string {
  if (value === null) return roundFigure(value, kind);
  return kind === 'share' || kind === 'growth' ? formatShare(value) : formatNumber(Number(roundFigure(value, kind)));
}
