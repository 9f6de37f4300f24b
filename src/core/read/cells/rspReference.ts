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

const REFERENCE = /^(?:RSP ?)?(\d\.\d{1,2}\.\d{1,2}) ?[-:,]? ?(.+?) ?milestones?\.?$/i;

/**
 * Reads `1.2.1 – 1st, 3rd to 4th milestones` or "ROCB A/P specific action (not mentioned in the RSP)" (definition:
 * domain 1.3).
 */
export function readRspReference(text: string): RspReading {
  const plain = flattenText(text);
  if (plain === '') return { kind: 'blank' };
  if (/specific action/i.test(plain) || /^not mentioned in the RSP$/i.test(plain)) return { kind: 'specific' };
  const match = REFERENCE.exec(plain);
  const milestones = match && readOrdinals(match[2]!);
  return match && milestones
    ? { kind: 'reference', objective: match[1]!, milestones }
    : { kind: 'malformed', text: plain };
}

/** `1st, 3rd to 4th` is [1, 3, 4]; null when anything else stands between. */
function readOrdinals(text: string): number[] | null {
  const found = new Set<number>();
  for (const piece of text.split(/,|\band\b|&/i)) {
    const match = /^(\d{1,2})(?:st|nd|rd|th)(?: ?(?:-|to) ?(\d{1,2})(?:st|nd|rd|th))?$/i.exec(piece.trim());
    if (!match) return null;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first < 1 || last < first) return null;
    for (let number = first; number <= last; number++) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
