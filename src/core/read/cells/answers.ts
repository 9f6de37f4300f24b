import { dayOf, type DateSystem, type DayRange } from '../../workbook/calendar';
import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { readDate } from './dates';
import { foldText } from './foldText';

/** A yes, a no, or the day since when it is a yes, as Member status and survey cells hold them. */
export type AnswerReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | ({ readonly kind: 'date' } & DayRange)
  | { readonly kind: 'unreadable'; readonly text: string };

const YES = new Set(
  'yes|y|true|x|done|completed|complete|implemented|acceded|ratified|accepted|adopted|signed|in force'.split('|'),
);
const NO = new Set('no|n|false|not yet|not implemented|not acceded|not done|never'.split('|'));
const NOTHING = new Set('|n a|na|nil|none|not applicable|not available'.split('|'));
const TICK = /^[\u2713\u2714\u2611\u2705\u221a][\ufe0f]?$/;
const EMPTY_BOX = /^\u2610$/;

/**
 * Reads yes or no in words, initials, 1 and 0, or a tick (a lone x ticks too); a date, also a year alone, says since
 * when. "-" and "n/a" are an empty cell.
 */
export function readAnswer(cell: Cell, system: DateSystem): AnswerReading {
  if (cell.kind === 'boolean') return { kind: cell.value ? 'yes' : 'no' };
  const text = cellText(cell);
  const word = readWord(text);
  if (word !== null) return { kind: word };
  const year = /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
  if (year !== null && cell.kind !== 'date') return { kind: 'date', from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  const date = readDate(cell, system);
  return date.kind === 'period' ? { kind: 'date', from: date.from, to: date.to } : { kind: 'unreadable', text };
}

function readWord(text: string): 'yes' | 'no' | 'blank' | null {
  if (text === '1' || TICK.test(text)) return 'yes';
  if (text === '0' || EMPTY_BOX.test(text)) return 'no';
  if (/[^\p{L}\p{M}\s.!'/()-]/u.test(text)) return null; // "Yes?" is a doubt, no answer
  const folded = foldText(text);
  if (YES.has(folded)) return 'yes';
  if (NO.has(folded)) return 'no';
  return NOTHING.has(folded) ? 'blank' : null;
}
