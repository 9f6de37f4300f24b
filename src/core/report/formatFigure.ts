import type { TargetKind } from '../read/cells/targetForms/target';

/** A fraction as a percentage with one decimal, half up: 0.2345 is 23.5%. */
export function formatShare(fraction: number): string {
  const tenths = Math.floor(Math.abs(fraction) * 1000 + 0.5 + 1e-9);
  const sign = fraction < 0 && tenths > 0 ? '-' : '';
  return `${sign}${(tenths / 10).toFixed(1)}%`;
}

/** A figure as people read it: shares and growth as percentages, the rest whole or with two decimals. */
export function formatFigure(value: number | null, kind: TargetKind | null): string {
  if (value === null) return '\u2013';
  if (kind === 'share' || kind === 'growth') return formatShare(value);
  return Number.isInteger(value) ? String(value) : String(Math.floor(value * 100 + 0.5 + 1e-9) / 100);
}
