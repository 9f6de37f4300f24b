import type { XmlElement } from './xmlTree';

/** Attributes that say the default when they are there. */
const DEFAULTS: Readonly<Record<string, string>> = { pivotButton: '0', quotePrefix: '0' };

/** A text that is equal for elements that mean the same: order of attributes and children does not count. */
export function canonicalXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name, value]) => DEFAULTS[name] !== value)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const children = element.children.map(canonicalXml).sort();
  return `<${element.name} ${attributes.join(' ')}>${children.join('')}</>`;
}
