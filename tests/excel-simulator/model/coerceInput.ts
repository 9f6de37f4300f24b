import { SimError } from '../simError';
import { valueCell, type SimCell } from './cell';
import { typedDate, type Typing } from './typedDate';
import { typedNumber } from './typedNumber';

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/i;

/** What stands in a cell after something was typed into it. */
export interface Typed {
  /** null for a cell that was cleared. */
  readonly cell: SimCell | null;
  /** The format that comes with what was typed, where the cell has none of its own; null for none. */
  readonly format: string | null;
}

/**
 * What Excel makes of something that is typed into a cell: a formula, number, date, logical value or error; text stays
 * text behind an apostrophe or where the cell is formatted as text.
 */
export function coerceInput(input: unknown, numberFormat: string, typing: Typing, location: string): Typed {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new SimError('InvalidArgument', location);
    return plain(numberFormat === '@' ? valueCell(String(input)) : valueCell(input));
  }
  if (typeof input === 'boolean') return plain(valueCell(input));
  if (typeof input !== 'string' || input.length > 32767) throw new SimError('InvalidArgument', location);
  if (input === '') return plain(null);
  if (input.startsWith("'")) return plain(valueCell(input.slice(1)));
  if (numberFormat === '@') return plain(valueCell(input));
  if (input.startsWith('=') && input.length > 1) {
    if (input.length > 8192) throw new SimError('FormulaLengthExceedsLimit', location);
    return plain({ type: 'Unknown', value: '', formula: input, isLive: true });
  }
  return coerceText(input, typing, location);
}

function coerceText(input: string, typing: Typing, location: string): Typed {
  const text = input.trim();
  const { isTrue, isFalse } = typing.culture;
  const isWord = (word: string) => text.toLowerCase() === word.toLowerCase();
  if (isWord(isTrue) || isWord(isFalse)) return plain(valueCell(isWord(isTrue)));
  if (ERRORS.test(text)) return plain({ type: 'Error', value: text.toUpperCase() });
  const number = typedNumber(text, typing.culture) ?? typedDate(text, typing);
  if (number) return { cell: valueCell(number.value), format: number.format };
  if (/^[-+@]/.test(text)) throw new SimError('InvalidArgument', location, 'Excel takes this for a formula.');
  return plain(valueCell(input));
}

function plain(cell: SimCell | null): Typed {
  return { cell, format: null };
}
