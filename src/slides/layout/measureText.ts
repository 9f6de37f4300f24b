import { letterWidths } from '../../core';

/** Signs that other fonts may draw, as wide as the widest that does. */
const SIGNS = '–—●◆▲▼✔✖○…';
const SIGN = 1000;
const SMALL = 540;
const CAPITAL = 660;
const LETTER = 600;
const SQUARE = 1000;
const BOLD = 1.04;
/** Programs and fonts differ a little: a text is taken for wider than it is. */
const SPARE = 1.03;

/** Thai and its neighbours: words run on without spaces, and the signs above and below take no room. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const MARK = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Filled as characters are met: a presentation measures the same few thousand times. */
const known = new Map<string, number>([
  ...letterWidths.map((width, index) => [String.fromCharCode(32 + index), width] as const),
  ...Array.from(SIGNS, (sign) => [sign, SIGN] as const),
]);

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** How wide a text without line breaks is, in inches: an estimate on the safe side, as no font is at hand. */
export function textWidth(text: string, { size, isBold }: TextStyle): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return (width / 1000) * SPARE * (size / 72) * (isBold ? BOLD : 1);
}

function widthOf(character: string): number {
  const found = known.get(character) ?? classWidth(character);
  known.set(character, found);
  return found;
}

function classWidth(character: string): number {
  if (character < '\u0300') return /\p{Lu}/u.test(character) ? CAPITAL : SMALL;
  if (MARK.test(character)) return 0;
  if (WIDE.test(character) || character > '\uffff') return SQUARE;
  return UNSPACED.test(character) ? LETTER : CAPITAL;
}

/** The height of a line in parts of the letter size: fonts of other scripts stand higher than the office font. */
export function lineHeight(text: string): number {
  if (WIDE.test(text)) return 1.55;
  return UNSPACED.test(text) ? 1.35 : 1.22;
}

/** The pieces a line may be broken between: words with the space after them, and single characters of unspaced scripts. */
export function breakText(text: string): string[] {
  return text
    .split(/(?<=[ \t-])(?=[^ \t-])/)
    .flatMap((word) => (UNSPACED.test(word) || WIDE.test(word) ? splitUnspaced(word) : [word]));
}

function splitUnspaced(word: string): string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const isJoined =
      MARK.test(character) || (pieces.length > 0 && !isUnspaced(character) && !isUnspaced(pieces.at(-1)!));
    if (isJoined && pieces.length > 0) pieces.push(pieces.pop()! + character);
    else pieces.push(character);
  }
  return pieces;
}

function isUnspaced(text: string): boolean {
  return UNSPACED.test(text) || WIDE.test(text);
}
