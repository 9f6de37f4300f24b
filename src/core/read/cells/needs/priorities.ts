import type { Cell } from '../../../workbook/snapshot';
import { readAnswer } from '../answers';
import { cellText } from '../cellText';
import { foldText } from '../foldText';
import { readWord, type Vocabulary } from '../vocabulary';

/** How much a Member asks for something, the most first. */
export const priorityWords = {
  high: [
    'High',
    'H',
    'High priority',
    'Very high',
    'Highest',
    'Urgent',
    'Critical',
    'Essential',
    'Top',
    'Top priority',
  ],
  medium: ['Medium', 'M', 'Med', 'Medium priority', 'Moderate', 'Middle', 'Mid', 'Normal', 'Average'],
  low: ['Low', 'L', 'Low priority', 'Very low', 'Lowest', 'Minor'],
} as const satisfies Vocabulary<string>;
export type NeedPriority = keyof typeof priorityWords;
export const needPriorities = ['high', 'medium', 'low'] as const satisfies readonly NeedPriority[];

/** What a cell of a needs survey says: how much something is asked for, that it is asked for (a tick), or that it is not. */
export type PriorityReading =
  | { readonly kind: 'blank' | 'asked' | 'notAsked' }
  | { readonly kind: 'ranked'; readonly priority: NeedPriority }
  | { readonly kind: 'unreadable'; readonly text: string; readonly suggestion: string | null };

const RANK = /^(?:priority |p ?)?([1-3])(?:st|nd|rd)?(?: priority)?$/;
const BESIDE = /^[1-3] (?=[a-z])|(?<=[a-z]) [1-3]$/;
/** Words that say something is done say nothing of a need. */
const TICK = /^(?:x|y|yes|true|[^\p{L}\p{N}]{1,2})$/iu;
const RISING =
  /\b1 ?[=:-] ?(?:very )?low|\b3 ?[=:-] ?(?:very )?high|\b(?:very )?low(?:est)? ?[=:-] ?1\b|\b(?:very )?high(?:est)? ?[=:-] ?3\b/i;

/**
 * Reads 1 to 3, words and initials, or a tick; 0, a dash and no ask for nothing.
 * @param isOneHighest whether 1 is the most; see {@link isOneHighestIn}.
 */
export function readPriority(cell: Cell, isOneHighest: boolean): PriorityReading {
  const text = cellText(cell);
  const folded = foldText(text);
  const rank = RANK.exec(folded)?.[1];
  if (rank !== undefined && !text.includes('?'))
    return { kind: 'ranked', priority: priorityAt(Number(rank), isOneHighest) };
  const word = readWord<NeedPriority>(text.includes('?') ? text : folded.replace(BESIDE, ''), priorityWords);
  if (word.kind === 'known') return { kind: 'ranked', priority: word.word };
  const answer = readAnswer(cell, 1900).kind;
  if (answer === 'blank') return { kind: 'blank' };
  if (answer === 'yes' && TICK.test(text)) return { kind: 'asked' };
  if (answer === 'no') return { kind: 'notAsked' };
  return { kind: 'unreadable', text, suggestion: word.kind === 'unknown' ? word.suggestion : null };
}

/** Whether 1 is the highest priority, as it is unless a line about the sheet says "1 = low" or "3 = high". */
export function isOneHighestIn(lines: readonly string[]): boolean {
  return !lines.some((line) => RISING.test(line));
}

function priorityAt(rank: number, isOneHighest: boolean): NeedPriority {
  return needPriorities[isOneHighest ? rank - 1 : 3 - rank]!;
}
