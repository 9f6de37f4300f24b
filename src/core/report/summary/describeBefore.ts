import { formatFigure, formatShare } from '../formatFigure';

/**
 * A figure at the meeting before and the change since, as words: `was 30 (+3)`; of a share the change in points, a
 * hundredth each: `was 27.0% (+1.5)`.
 */
export function describeBefore(now: number | null, before: number | null, style: 'count' | 'share'): string {
  if (before === null) return 'not known then';
  const format = style === 'share' ? formatShare : (value: number) => formatFigure(value, null);
  if (now === null) return `was ${format(before)}`;
  const change = format(Math.abs(now - before)).replace('%', '');
  const sign = now > before ? '+' : now < before ? '\u2212' : '\u00b1';
  return `was ${format(before)} (${sign}${change})`;
}
