import { DamagedError } from '../damagedError';
import { decodeEntities, decodeXmlText } from './xmlText';

/** An element and where it stands in its text. Names are split: `x:sheet` is prefix `x:` and name `sheet`. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  /** Values by qualified name, entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly start: number;
  /** After the opening tag's `>`. */
  readonly openEnd: number;
  /** Where the closing tag begins; equal to `openEnd` for `<a/>`. */
  closeStart: number;
  end: number;
  readonly isSelfClosing: boolean;
}

const TAG =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(\/)?([^\s<>/=!?"']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>)/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Parses the XML of a small part. Never used for a sheet's cells. Document types are refused: no part has one.
 * @throws DamagedError when the text is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (!match) throw new DamagedError(`Unreadable XML at ${at}.`);
    const [whole, slash, qualified, attributes, selfClosing] = match;
    if (qualified === undefined) continue;
    const end = at + whole.length;
    if (slash) {
      closeElement(open.pop(), qualified, at, end);
    } else {
      const parent = open[open.length - 1];
      if (!parent && root) throw new DamagedError('XML with two roots.');
      const element = openElement(qualified, attributes ?? '', at, end, selfClosing !== undefined);
      root ??= element;
      parent?.children.push(element);
      if (!element.isSelfClosing) open.push(element);
    }
  }
  if (!root || open.length > 0) throw new DamagedError('XML that ends too early.');
  return root;
}

/** The next opening or empty tag from a position on; null when there is none. */
export function nextTag(text: string, from: number) {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (!match) throw new DamagedError(`Unreadable XML at ${at}.`);
    const [whole, slash, qualified, attributes, selfClosing] = match;
    if (qualified !== undefined && !slash) {
      return openElement(qualified, attributes ?? '', at, at + whole.length, selfClosing !== undefined);
    }
  }
  return null;
}

function openElement(
  qualified: string,
  attributes: string,
  start: number,
  end: number,
  isSelfClosing: boolean,
): XmlElement {
  const colon = qualified.indexOf(':');
  return {
    name: qualified.slice(colon + 1),
    prefix: qualified.slice(0, colon + 1),
    attributes: parseAttributes(attributes),
    children: [],
    start,
    openEnd: end,
    closeStart: end,
    end,
    isSelfClosing,
  };
}

function closeElement(element: XmlElement | undefined, qualified: string, start: number, end: number): void {
  if (!element || element.prefix + element.name !== qualified) throw new DamagedError(`A stray </${qualified}>.`);
  element.closeStart = start;
  element.end = end;
}

/** The attributes of an opening tag's text, by qualified name. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name!] = decodeEntities((double ?? single ?? '').replace(/[\t\r\n]/g, ' '));
  }
  return attributes;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text directly inside a leaf element. */
export function textOf(element: XmlElement, source: string): string {
  return decodeXmlText(source.slice(element.openEnd, element.closeStart));
}

/** A boolean attribute as XML Schema spells it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
