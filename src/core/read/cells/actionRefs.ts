import { flattenText, tidyText } from './foldText';
import { formatActionRef, letterAt, letterIndex } from './actionLetters';
import { memoizeText } from './memoizeText';

export interface ActionRefsReading {
  /** Canonical references such as `1-(bb)`, in the order written, each once. */
  readonly refs: readonly string[];
  /** Pieces that are no reference. */
  readonly unreadable: readonly string[];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
const LETTERS = '(?:\\( ?([a-z]{1,2}) ?\\)|([a-z]{1,2})\\)?)';
/** A pillar in Roman figures needs its letters in brackets: "ii" alone is a letter. */
const PILLAR =
  '(?:(?:pillar|p\\.?)? ?([1-9])(?:st|nd|rd|th)? ?(?:pillar)?|(?:pillar ?)?(iii|ii|iv|i|v)(?= ?[-.:]? ?\\())';
const FULL = new RegExp(`^${PILLAR} ?[-.:_]? ?(?:action ?)?${LETTERS}\\)?$`, 'i');
const CARRIED = new RegExp(`^(?:action ?)?${LETTERS}\\)?$`, 'i');
/** A hyphen is a range only between brackets: `1-(a)-(d)`, but `1-a-d` is none. */
const RANGE = /^(.{1,20}?)(?: ?(?:\bto\b|\bthrough\b|~) ?|(?<=\)) ?- ?(?=[(1-9]))(.{1,20})$/i;

const NOTHING = /^(?:-+|n\/?a|n\.a\.|nil|none)$/i;
const LEAD =
  /^(?:[\s(,:;-]*(?:see also|see|also|cf\.?|ref(?:erence)?s?\.?|rocb(?: a\/p)?|sap|plan|specific|linked to|under|and|actions?|no\.|nos\.|#|[\u2022\u00b7*\u27a2\u27a4])(?![a-z]))+[\s:.#]*/i;
/** Cells come from anywhere; no list of actions is longer than this. */
const LONGEST = 2000;

/**
 * Reads plan-action references in any written form: `1-(bb)`, `1- (bb)`, `1(bb)`, `1bb`, `Pillar I (bb)`, `1-(b), (c),
 * (dd)` where the pillar carries on, `1-(a) to (d)`, `(See also 1-(d), (u) and 3-(k))`. Letters ignore case
 * (definition: domain 1.3).
 */
export const readActionRefs: (text: string) => ActionRefsReading = memoizeText((text) => {
  const refs = new Set<string>();
  const unreadable: string[] = [];
  let pillar: number | null = null;
  for (const piece of text.length > LONGEST ? [flattenText(text)] : piecesOf(text)) {
    const bare = barePiece(piece);
    const [first, last] = RANGE.exec(bare)?.slice(1) ?? [bare];
    const from = readRef(first!, pillar);
    const to = last === undefined ? from : readRef(last, from?.pillar ?? null);
    if (from === null || to === null || to.pillar !== from.pillar || to.index < from.index) {
      unreadable.push(piece);
      continue;
    }
    pillar = from.pillar;
    for (let index = from.index; index <= to.index; index++) refs.add(formatActionRef(pillar, letterAt(index)));
  }
  return { refs: [...refs], unreadable };
});

/** One reference; its letters alone belong to the pillar carried. */
function readRef(text: string, carried: number | null): { pillar: number; index: number } | null {
  const full = FULL.exec(text);
  const [, figure, roman, ...letters] = full ?? ['', undefined, undefined, ...(CARRIED.exec(text) ?? []).slice(1)];
  const own =
    figure === undefined ? (roman === undefined ? null : ROMAN.indexOf(roman.toLowerCase()) + 1) : Number(figure);
  const pillar = full ? own : carried;
  const index = letterIndex(letters.find((written) => written !== undefined) ?? '');
  return pillar === null || index === null ? null : { pillar, index };
}

function piecesOf(text: string): string[] {
  const plain = flattenText(
    tidyText(text)
      .replace(/[[{]/g, '(')
      .replace(/[\]}]/g, ')')
      .replace(/\baction ?\(s\)/gi, 'action')
      .replace(/(?<=[a-z)])\n/gi, ', '),
  );
  if (NOTHING.test(plain)) return [];
  return plain
    .replace(/(?:[\s(,;]|(?<=\)))\(?(?:see also|see|cf\.?)(?=:? (?:pillar |actions? )?\(?[1-9(ivp])/gi, ',')
    .replace(/\)(?= ?(?:\(|[1-9] ?[-.(]))/g, '),')
    .replace(/(\b[1-9] ?[-.]? ?[a-z]{1,2}) (?=[1-9] ?[-.(a-z])/gi, '$1, ')
    .split(/[,;/+\u3001|]|\band\b|&/i)
    .map((piece) => piece.trim())
    .filter((piece) => barePiece(piece) !== '' && !/^[-)]$/.test(piece));
}

/** Without the words before a reference and the brackets around it. */
function barePiece(piece: string): string {
  return piece
    .replace(LEAD, '')
    .replace(/^\( ?(?=[1-9p])/i, '')
    .trim()
    .replace(/(\( ?[a-z]{1,2} ?\)) ?\){1,3}$/i, '$1')
    .replace(/[.:]$/, '');
}
