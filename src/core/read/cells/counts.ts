import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';

/** A number as staff keep it. `asText` is set when a number stands in the cell as text. */
export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly asText: string | null }
  | { readonly kind: 'invalid'; readonly text: string };

const NOTHING = /^(?:-+|n\/?a|n\.a\.?|nil|none)?$/i;

/** Reads a number; a lone dash, "n/a", "N.A.", "nil" and "none" are an empty cell. */
export function readNumber(cell: Cell): NumberReading {
  if (cell.kind === 'number') return { kind: 'number', value: cell.value, asText: null };
  if (cell.kind === 'date' || cell.kind === 'boolean') return { kind: 'invalid', text: cellText(cell) };
  if (cell.kind !== 'text') return { kind: 'blank' };
  const text = cellText(cell);
  if (NOTHING.test(text)) return { kind: 'blank' };
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { kind: 'number', value: Number(plain), asText: text };
  return { kind: 'invalid', text };
}

/** Like {@link readNumber}; a count is whole and not negative. */
export function readCount(cell: Cell): NumberReading {
  const reading = readNumber(cell);
  if (reading.kind !== 'number') return reading;
  const isCount = Number.isInteger(reading.value) && reading.value >= 0;
  return isCount ? reading : { kind: 'invalid', text: reading.asText ?? String(reading.value) };
}

/** Like {@link readNumber}; "30%" is 0.3. */
export function readPerCentOrNumber(cell: Cell): NumberReading {
  const match = /^(\d+(?:\.\d+)?) ?%$/.exec(cell.kind === 'text' ? cellText(cell) : '');
  return match ? { kind: 'number', value: Number(match[1]) / 100, asText: match[0] } : readNumber(cell);
}
