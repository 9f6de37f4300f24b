import { locale } from '../../session/locale/locale';

/**
 * A typed percentage from 0 to 100 as a fraction: `27.5` or `27,5 %` is 0.275, in the digits and with the signs of the
 * user's locale too; null for what is none. Point and comma both mark decimals: a percentage has no groups.
 */
export function parsePercentage(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(withLatinSigns(text).trim());
  if (!match) return null;
  const percentage = Number(match[1]!.replace(',', '.'));
  return percentage > 100 ? null : Number((percentage / 100).toPrecision(12));
}

/** Digits, decimal mark and percent sign of the user's locale as `0` to `9`, `.` and `%`. */
function withLatinSigns(text: string): string {
  const digits = new Intl.NumberFormat(locale(), { useGrouping: false }).format(9876543210);
  const parts = new Intl.NumberFormat(locale(), { style: 'percent', minimumFractionDigits: 1 }).formatToParts(0.125);
  const signs = new Map([...digits].map((digit, index) => [digit, String(9 - index)]));
  for (const { type, value } of parts) {
    if (type === 'decimal') signs.set(value, '.');
    if (type === 'percentSign') signs.set(value, '%');
  }
  return [...text].map((letter) => signs.get(letter) ?? letter).join('');
}
