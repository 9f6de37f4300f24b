import { DamagedError } from '../damagedError';
import { plainMarkup } from '../xml/plainMarkup';
import { decodeXmlText } from '../xml/xmlText';
import { decodeXString } from '../xml/xString';

const OPENING = /<((?:[\w.-]+:)?(t|rPh))(\s[^>]*)?>/g;

/**
 * The text inside an `<si>` or `<is>`: all its runs, without the phonetic guides of East Asian texts.
 * @throws DamagedError when an element in it does not end.
 */
export function readRichText(xml: string): string {
  if (!xml.includes('<')) return '';
  const source = plainMarkup(xml);
  let text = '';
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(source); match; match = OPENING.exec(source)) {
    if (match[0].endsWith('/>')) continue;
    const from = OPENING.lastIndex;
    const close = `</${match[1]!}`;
    const end = source.indexOf(close, from);
    if (end < 0) throw new DamagedError('A text that does not end.');
    if (match[2] === 't') text += readText(source.slice(from, end), match[3] ?? '');
    OPENING.lastIndex = end + close.length;
  }
  return text;
}

export const TEXT_CLOSING = '</t>';
const TEXT_OPENING = '<t>';
const SPACED_OPENING = '<t xml:space="preserve">';
const SPACE = 32;

/**
 * Where the text begins in an `<si>` or `<is>` that holds one plain `<t>` and nothing else, given where its content
 * stands; it ends with the last `</t>`. -1 when the content has to be read in full.
 */
export function plainTextStart(source: string, from: number, to: number): number {
  const end = to - TEXT_CLOSING.length;
  if (!source.startsWith(TEXT_CLOSING, end)) return -1;
  const isSpaced = source.startsWith(SPACED_OPENING, from);
  if (!isSpaced && !source.startsWith(TEXT_OPENING, from)) return -1;
  const start = from + (isSpaced ? SPACED_OPENING : TEXT_OPENING).length;
  if (source.indexOf('<', start) !== end) return -1;
  const isTrimmed = source.charCodeAt(start) > SPACE && source.charCodeAt(end - 1) > SPACE;
  return isSpaced || isTrimmed ? start : -1;
}

/** Space around a text counts only where the file says so, as Excel has it. */
function readText(raw: string, attributes: string): string {
  const decoded = decodeXmlText(raw);
  return decodeXString(/xml:space\s*=\s*["']preserve/.test(attributes) ? decoded : trimXmlSpace(decoded));
}

function trimXmlSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
