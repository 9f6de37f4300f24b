import type { Culture } from './culture';

export interface TypedNumber {
  readonly value: number;
  /** The format a cell gets that has none yet; null for General. */
  readonly format: string | null;
}

/** Reads a number as it is typed: grouped, with an exponent, a percentage, an amount, in brackets, with a fraction. */
export function typedNumber(text: string, culture: Culture): TypedNumber | null {
  const bracketed = /^\((?<inside>[^()-]+)\)$/.exec(text)?.groups?.inside;
  if (bracketed !== undefined) {
    const inside = typedNumber(bracketed.trim(), culture);
    return inside && { ...inside, value: -inside.value };
  }
  return fraction(text) ?? decimal(text, culture);
}

function decimal(text: string, culture: Culture): TypedNumber | null {
  const money = `[${culture.currency}$\u20ac\u00a3]`;
  const point = `[${culture.decimal}]`;
  // Where a group could be a day, it has three digits.
  const isDate = culture.dateSeparators.includes(culture.thousands);
  const whole = isDate ? String.raw`\d+(?:[${culture.thousands}]\d{3})*` : String.raw`\d[\d${culture.thousands}]*`;
  const digits = String.raw`(?<whole>${whole}|(?=${point}\d))(?:${point}(?<rest>\d*))?`;
  const pattern = new RegExp(
    String.raw`^(?<sign>[-+]?)\s?(?<money>${money}?)\s?(?<second>[-+]?)${digits}(?<power>e[-+]?\d+)?\s?(?<end>%|${money})?$`,
    'iu',
  );
  const groups = pattern.exec(text)?.groups;
  if (!groups || (groups.sign !== '' && groups.second !== '')) return null;
  const { rest = '', power = '', end = '' } = groups;
  const before = groups.whole ?? '';
  const size = Number(`${before.replaceAll(culture.thousands, '') || '0'}.${rest || '0'}${power}`);
  const value = groups.sign === '-' || groups.second === '-' ? -size : size;
  if (end === '%') return { value: value / 100, format: rest === '' ? '0%' : '0.00%' };
  if (groups.money !== '' || end !== '') return { value, format: rest === '' ? '$#,##0' : '$#,##0.00' };
  if (power !== '') return { value, format: '0.00E+00' };
  return { value, format: before.includes(culture.thousands) ? (rest === '' ? '#,##0' : '#,##0.00') : null };
}

/** `1 1/2`; without a whole number before it that would be a date. */
function fraction(text: string): TypedNumber | null {
  const groups = /^(?<sign>[-+]?)(?<whole>\d+)\s+(?<over>\d+)\/(?<under>\d+)$/.exec(text)?.groups;
  if (!groups || Number(groups.under) === 0) return null;
  const size = Number(groups.whole) + Number(groups.over) / Number(groups.under);
  return { value: groups.sign === '-' ? -size : size, format: '# ?/?' };
}
