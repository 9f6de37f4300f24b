import { flattenText, tidyText } from './foldText';
import { formatActionRef, letterIndex } from './actionLetters';

export interface ActionRefsReading {
  /** Canonical references such as `1-(bb)`, in the order written, each once. */
  readonly refs: readonly string[];
  /** Pieces that are no reference. */
  readonly unreadable: readonly string[];
}

const LETTERS = '([a-z]{1,2})';
const FULL = new RegExp(`^(?:pillar )?([1-9]) ?[-.: ]? ?(?:\\( ?${LETTERS} ?\\)|${LETTERS}\\)?)$`, 'i');
const CARRIED = new RegExp(`^(?:\\( ?${LETTERS} ?\\)|${LETTERS}\\)?)$`, 'i');

const NOTHING = /^(?:-+|n\/?a|nil|none)$/i;

/**
 * Reads plan-action references in any written form: `1-(bb)`, `1- (bb)`, `1(bb)`, `1bb`, `1-(b), (c), (dd)` where the
 * pillar carries on, `(See also 1-(d), (u) and 3-(k))`. Letters ignore case (definition: domain 1.3).
 */
export function readActionRefs(text: string): ActionRefsReading {
  const refs = new Set<string>();
  const unreadable: string[] = [];
  let pillar: number | null = null;
  for (const piece of piecesOf(text)) {
    const full = FULL.exec(piece);
    const carried = full ? null : CARRIED.exec(piece);
    if (full) pillar = Number(full[1]);
    const letters: string | undefined = full ? (full[2] ?? full[3]) : (carried?.[1] ?? carried?.[2]);
    if (letters === undefined || pillar === null || letterIndex(letters) === null) unreadable.push(piece);
    else refs.add(formatActionRef(pillar, letters));
  }
  return { refs: [...refs], unreadable };
}

function piecesOf(text: string): string[] {
  return flattenText(tidyText(text).replace(/(?<=[a-z)])\n/gi, ', '))
    .replace(NOTHING, '')
    .replace(/^\(? ?(?:see also|see|action(?:s|\(s\))?|sap) ?:? ?/i, '')
    .replace(/(\([a-z]{1,2} ?\)) ?\)+$/i, '$1')
    .replace(/\)(?= ?(?:\(|[1-9] ?[-.(]))/g, '),')
    .split(/[,;/]|\band\b|&/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && piece !== '-');
}
