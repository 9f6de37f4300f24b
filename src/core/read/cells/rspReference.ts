import { flattenText } from './foldText';

/** What an action cites of the Regional Strategic Plan: an objective such as 1.1.2 and milestone numbers of it. */
export interface RspReference {
  readonly objective: string;
  readonly milestones: readonly number[];
}

export type RspReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'specific' }
  | ({ readonly kind: 'reference' } & RspReference)
  | { readonly kind: 'malformed'; readonly text: string };

/** The reference itself; null for a specific action, an empty or a malformed cell. */
export function valueOfRsp(reading: RspReading): RspReference | null {
  if (reading.kind !== 'reference') return null;
  return { objective: reading.objective, milestones: reading.milestones };
}

const REFERENCE =
  /^\(?(?:RSP(?: \d{4} ?- ?\d{4})? ?:? ?)?(\d\.\d{1,2}\.\d{1,2}) ?[-:,]? ?\(?(?:(.+?) ?milestones?|milestones? (\d.*?))\.?\){0,2}$/i;
const SPECIFIC = /\bspecific actions?\b|^\(?not (?:mentioned )?in (?:the )?RSP\)?\.?$/i;
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Cells come from anywhere; no reference is longer than this. */
const LONGEST = 300;

/**
 * Reads `1.2.1 – 1st, 3rd to 4th milestones` or "ROCB A/P specific action (not mentioned in the RSP)" (definition:
 * domain 1.3). A lone dash is an empty cell.
 */
export function readRspReference(text: string): RspReading {
  const plain = flattenText(text);
  if (/^-*$/.test(plain)) return { kind: 'blank' };
  if (SPECIFIC.test(plain)) return { kind: 'specific' };
  const [, objective, ordinals, numbers] = (plain.length <= LONGEST && REFERENCE.exec(plain)) || [];
  const milestones =
    ordinals !== undefined
      ? readMilestones(ordinals, ordinal)
      : numbers !== undefined && readMilestones(numbers, figure);
  return objective !== undefined && milestones
    ? { kind: 'reference', objective, milestones }
    : { kind: 'malformed', text: plain };
}

/** `1st, 3rd to 4th` is [1, 3, 4]; null when anything else stands between. */
function readMilestones(text: string, read: (text: string) => number | null): number[] | null {
  const found = new Set<number>();
  for (const piece of text.split(/[,/&]|\band\b/i)) {
    const ends = piece.split(/-|~|\bto\b|\bthrough\b/i).map((end) => read(end.trim()));
    const [first, last = first] = ends;
    if (ends.length > 2 || first === undefined || first === null || last === undefined || last === null) return null;
    if (first < 1 || last < first) return null;
    for (let number = first; number <= last; number++) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}

function ordinal(text: string): number | null {
  const match = /^(\d{1,2}) ?(?:st|nd|rd|th)$/i.exec(text);
  if (match) return Number(match[1]);
  const place = WORDS.indexOf(text.toLowerCase());
  return place < 0 ? null : place + 1;
}

function figure(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}
