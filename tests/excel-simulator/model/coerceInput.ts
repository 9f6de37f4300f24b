import { SimError } from '../simError';
import { valueCell, type SimCell } from './cell';

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/i;
const NUMBER = /^\(?[-+]?[$\u20ac\u00a3]?\s?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?\s?%?\)?$/i;
const DATE_OR_TIME = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$|^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m?)?$/i;
const MONTH = /^(?:\d{1,2}[\s-]?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]?\d{1,4}$/i;
const DAY_MONTH = /^\d{1,2}[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const FRACTION = /^\d+\s\d+\/\d+$/;

/** A number that something was made into: what it is exactly doesn't matter, only that it is no text any more. */
const SOME_NUMBER = 12345;

/**
 * What Excel makes of something that is typed into a cell: a formula, number, date, logical value or error; text stays
 * text behind an apostrophe or where the cell is formatted as text. Null clears the cell.
 */
export function coerceInput(input: unknown, numberFormat: string, location: string): SimCell | null {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new SimError('InvalidArgument', location);
    return numberFormat === '@' ? valueCell(String(input)) : valueCell(input);
  }
  if (typeof input === 'boolean') return valueCell(input);
  if (typeof input !== 'string') throw new SimError('InvalidArgument', location);
  if (input.length > 32767) throw new SimError('InvalidArgument', location);
  if (input === '') return null;
  if (input.startsWith("'")) return valueCell(input.slice(1));
  if (numberFormat === '@') return valueCell(input);
  if (input.startsWith('=') && input.length > 1) {
    if (input.length > 8192) throw new SimError('FormulaLengthExceedsLimit', location);
    return { type: 'Unknown', value: '', formula: input, isLive: true };
  }
  const text = input.trim();
  if (/^(?:true|false)$/i.test(text)) return valueCell(text.toLowerCase() === 'true');
  if (ERRORS.test(text)) return { type: 'Error', value: text.toUpperCase() };
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return valueCell(Number(text));
  const patterns = [NUMBER, DATE_OR_TIME, MONTH, DAY_MONTH, FRACTION];
  if (patterns.some((pattern) => pattern.test(text))) return valueCell(SOME_NUMBER);
  if (/^[-+@]/.test(text)) throw new SimError('InvalidArgument', location, 'Excel takes this for a formula.');
  return valueCell(input);
}
