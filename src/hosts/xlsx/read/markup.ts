import { DamagedError } from '../damagedError';

/** Steps over pieces of XML text by character codes, nothing built. `to` is where the text to look at ends. */

const SLASH = 47;
const CLOSE = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const EXCLAMATION = 33;
const QUESTION = 63;

/** The position after the tag that begins at a position; a `>` in an attribute value does not end it. */
export function afterTag(text: string, at: number, to: number): number {
  const limit = Math.min(text.length, to + MAX_CLOSING_TAG);
  for (let end = at + 1; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === CLOSE) return end + 1;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      end = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", end + 1);
      if (end < 0) break;
    }
  }
  throw new DamagedError('A tag that does not end.');
}

const MAX_CLOSING_TAG = 64;

/** The position after a comment, CDATA section or processing instruction. */
export function afterMarkup(text: string, at: number): number {
  for (const [opening, closing] of MARKUP) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    if (end >= 0) return end + closing.length;
  }
  throw new DamagedError('A comment that does not end.');
}

const MARKUP = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Where the content of an element ends, given where it starts (after its opening tag): the position of its closing
 * tag, or the start itself for `<a/>`.
 */
export function endOfContent(text: string, start: number, to: number): number {
  if (text.charCodeAt(start - 2) === SLASH) return start;
  let depth = 1;
  for (let at = text.indexOf('<', start); at >= 0 && at < to; at = text.indexOf('<', at)) {
    const code = text.charCodeAt(at + 1);
    if (code === EXCLAMATION || code === QUESTION) {
      at = afterMarkup(text, at);
      continue;
    }
    if (code === SLASH && --depth === 0) return at;
    const end = afterTag(text, at, to);
    if (code !== SLASH && text.charCodeAt(end - 2) !== SLASH) depth++;
    at = end;
  }
  throw new DamagedError('An element in a cell does not end.');
}

/** The position after an element with all that is in it. */
export function afterElement(text: string, at: number, to: number): number {
  const start = afterTag(text, at, to);
  const end = endOfContent(text, start, to);
  return text.charCodeAt(start - 2) === SLASH ? start : afterTag(text, end, to);
}
