import { encodeXmlAttribute } from './xmlText';
import type { XmlElement } from './xmlTree';

/** One attribute after the other, so that a value that reads like an attribute is none. */
const ATTRIBUTE = /(\s+)([^\s<>/="']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * An opening tag's text with an attribute set, or taken out when the value is null; everything else in the tag stays
 * as it is.
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const present = [...tag.matchAll(ATTRIBUTE)].find((match) => match[2] === name);
  const replacement = value === null ? '' : `${name}="${encodeXmlAttribute(value)}"`;
  if (present) {
    const space = value === null ? '' : present[1]!;
    return tag.slice(0, present.index) + space + replacement + tag.slice(present.index + present[0].length);
  }
  if (value === null) return tag;
  const end = /\s*\/?>$/.exec(tag)!.index;
  return `${tag.slice(0, end)} ${replacement}${tag.slice(end)}`;
}

/** An empty element's tag as an opening tag: `<a/>` becomes `<a>`. */
export function asOpeningTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** The text to put in place of an element so that it also holds some more XML at its end. */
export function withAppended(source: string, element: XmlElement, xml: string): string {
  const closing = `</${element.prefix}${element.name}>`;
  const open = asOpeningTag(source.slice(element.start, element.openEnd));
  if (element.isSelfClosing) return open + xml + closing;
  return source.slice(element.start, element.closeStart) + xml + source.slice(element.closeStart, element.end);
}

/** The text without one of its elements. */
export function withoutElement(source: string, element: XmlElement): string {
  return source.slice(0, element.start) + source.slice(element.end);
}

/** The text with an element replaced. */
export function withReplaced(source: string, element: XmlElement, xml: string): string {
  return source.slice(0, element.start) + xml + source.slice(element.end);
}
