import { DamagedError } from '../damagedError';
import { decodeXmlText } from '../xml/xmlText';
import { decodeXString } from '../xml/xString';

const OPENING = /<((?:[\w.-]+:)?(t|rPh))(\s[^>]*)?>/g;

/**
 * The text inside an `<si>` or `<is>`: all its runs, without the phonetic guides of East Asian texts.
 * @throws DamagedError when an element in it does not end.
 */
export function readRichText(source: string): string {
  if (!source.includes('<', 1)) return '';
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

/** Space around a text counts only where the file says so, as Excel has it. */
function readText(raw: string, attributes: string): string {
  const decoded = decodeXmlText(raw);
  return decodeXString(/xml:space\s*=\s*["']preserve/.test(attributes) ? decoded : trimXmlSpace(decoded));
}

function trimXmlSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
