import { encodeXmlText } from './xmlText';

const MARKUP = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g;

/** Whether a text has a comment, a CDATA section, a processing instruction or a document type. */
export function hasMarkup(xml: string): boolean {
  return markupAt(xml, 0, xml.length) >= 0;
}

/** Where the first of those begins between two positions of a text; -1 when there is none. */
export function markupAt(xml: string, from: number, to: number): number {
  const places = [tagWith(xml, '!', from), tagWith(xml, '?', from)].filter((at) => at >= 0 && at < to);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** XML that means the same without comments, processing instructions and CDATA sections. */
export function plainMarkup(xml: string): string {
  if (!hasMarkup(xml)) return xml;
  return xml.replace(MARKUP, (_, cdata: string | undefined) => (cdata === undefined ? '' : encodeXmlText(cdata)));
}

/** Looks for the second letter, as the first is everywhere. */
function tagWith(xml: string, letter: string, from: number): number {
  let at = xml.indexOf(letter, from + 1);
  while (at >= 0 && xml[at - 1] !== '<') at = xml.indexOf(letter, at + 1);
  return at < 0 ? -1 : at - 1;
}
