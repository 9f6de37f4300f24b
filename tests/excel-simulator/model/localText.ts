import { SimError } from '../simError';
import type { Culture } from './culture';

/** Texts in quotes, names of sheets, words, numbers and single signs of a formula. */
const FORMULA = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:[.,]\d+)?|[^]/gu;

/** Texts in quotes, escaped signs, conditions and single signs of a number format. */
const FORMAT = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|Standard|[^]/g;

/** Between days and months a point is a point in every culture. */
const SEPARATOR = /^[.,]$/;

/** An English formula as people write it at a machine of another culture. */
export function formulaToLocal(formula: string, culture: Culture): string {
  return formula.replace(FORMULA, (token) => {
    if (token === ',') return culture.list;
    if (/^\d/.test(token)) return token.replace('.', culture.decimal);
    return culture.functions[token] ?? token;
  });
}

/** The English formula of one that was written in another culture. */
export function formulaFromLocal(formula: string, culture: Culture): string {
  const english = new Map(Object.entries(culture.functions).map(([name, local]) => [local, name]));
  return formula.replace(FORMULA, (token) => {
    if (token === culture.list) return ',';
    if (/^\d/.test(token)) return token.replace(culture.decimal, '.');
    if (token === ',') throw new SimError('InvalidArgument', 'Range.formulasLocal');
    return english.get(token.toUpperCase()) ?? token;
  });
}

export function formatToLocal(format: string, culture: Culture): string {
  const { decimal, thousands, formatLetters, general } = culture;
  return translate(format, { '.': decimal, ',': thousands, ...formatLetters, General: general });
}

export function formatFromLocal(format: string, culture: Culture): string {
  const { decimal, thousands, formatLetters, general } = culture;
  const letters = Object.fromEntries(Object.entries(formatLetters).map(([english, local]) => [local, english]));
  return translate(format, { [decimal]: '.', [thousands]: ',', ...letters, [general]: 'General' });
}

function translate(format: string, words: Readonly<Record<string, string>>): string {
  return format.replace(FORMAT, (token, at: number) => {
    const isPlain = SEPARATOR.test(token) && !/[0#?]/.test(format.charAt(at + 1));
    return isPlain ? token : (words[token] ?? token);
  });
}
