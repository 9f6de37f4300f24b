import { flattenText } from './foldText';
import { readRspReference } from './rspReference';

/** What an action's text says of the RSP at its end, and the text without it. */
export interface CitedRsp {
  readonly text: string;
  /** Null where the text ends in no reference that can be read. */
  readonly cited: { readonly objective: string; readonly milestones: readonly number[] | null } | 'specific' | null;
}

/** A last pair of brackets, with at most one pair inside. */
const LAST_BRACKETS = /\s?\(((?:RSP|ROCB|\d\.)[^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,20})?)\)\.?$/i;
const OBJECTIVE = /^(?:RSP(?: \d{4} ?- ?\d{4})? ?:? ?)?(\d\.\d{1,2}\.\d{1,2})$/i;

/**
 * Parts the text of a work plan's action from "(RSP 1.1.1 – 1st milestone)" behind it. An objective may stand without
 * milestones there.
 */
export function readCitedRsp(action: string): CitedRsp {
  const plain = flattenText(action);
  const match = LAST_BRACKETS.exec(plain);
  const inner = match?.[1] ?? '';
  const reading = readRspReference(inner);
  const objective = OBJECTIVE.exec(inner)?.[1];
  const text = match ? plain.slice(0, match.index) : plain;
  if (objective !== undefined) return { text, cited: { objective, milestones: null } };
  if (reading.kind === 'specific') return { text, cited: 'specific' };
  if (reading.kind !== 'reference') return { text: plain, cited: null };
  return { text, cited: { objective: reading.objective, milestones: reading.milestones } };
}
