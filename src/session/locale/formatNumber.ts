import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the user writes it, with groups: `1,234.5`. */
export function formatNumber(value: number): string {
  return formatOf({ maximumFractionDigits: 10 }).format(value);
}

/** A number without groups, as a cell without a format shows it: it may be a year. */
export function formatPlainNumber(value: number): string {
  return formatOf({ maximumFractionDigits: 20, useGrouping: false }).format(value);
}

/** A fraction as a percentage with as many decimals as it has: `25%`, `12.5%`. */
export function formatPercentage(fraction: number): string {
  return formatOf({ style: 'percent', maximumFractionDigits: 10 }).format(Number(fraction.toPrecision(12)));
}

/** A percentage that was rounded to one decimal already: 45.5 is `45.5%`. */
export function formatRoundedPercentage(percentage: number): string {
  const options = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return formatOf(options).format(Number((percentage / 100).toPrecision(12)));
}

/** Making a format takes a hundred times as long as using it. */
function formatOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale(), options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale(), options);
  formats.set(key, known);
  return known;
}
