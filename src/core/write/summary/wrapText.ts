import { letterWidths } from '../../report/letterWidths';

/** Han, kana, Hangul and full-width signs are as wide as two letters. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Scripts whose lines are higher than Latin ones. */
const TALL = /[\u0e00-\u0eff\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff]/;
/** Vowels and tones that stand above or below their letter. */
const ON_ANOTHER = /\p{Mn}/u;
/** A line may end behind each of these: a space, or a sign of a script that writes none between words. */
const PIECES = /[^\s\u0e00-\u0eff\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+|[^\S\n]+|./gsu;

const DIGIT = 507;
/** Fonts of other offices differ a little: a text is taken for wider than it is. */
const SPARE = 1.04;
/** Signs of other scripts, by how many digits wide they are. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [ON_ANOTHER, 0],
  [WIDE, 2],
  [/[\u2190-\u2bff]/, 1.6],
];
const OTHER = 1.1;

/** How wide a text is, in digits, by which the width of a column is counted. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

function widthOf(sign: string): number {
  const letter = letterWidths[sign.charCodeAt(0) - 32];
  if (letter !== undefined) return (letter / DIGIT) * SPARE;
  return WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
}

/** How high the lines of a text are, in lines of Latin letters. */
export function lineHeight(text: string): number {
  return TALL.test(text) ? 1.2 : 1;
}

/**
 * A text in lines of at most a width in characters, broken between words, and inside one that is longer than a line.
 * At least one line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, room));
}

/** The width of the longest word; a sign that stands alone goes with the word behind it. */
export function longestWord(text: string): number {
  const words = text.match(/(?:(?<!\S)\S\s)?\S+/gu) ?? [];
  return Math.max(0, ...words.map(textWidth));
}

function wrapParagraph(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of paragraph.match(PIECES) ?? []) {
    if (textWidth((line + piece).trimEnd()) <= room) {
      if (line !== '' || piece.trim() !== '' || lines.length === 0) line += piece;
      continue;
    }
    if (line.trim() !== '') end();
    for (const sign of piece.trim()) {
      if (textWidth(line + sign) > room && line !== '') end();
      line += sign;
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}
