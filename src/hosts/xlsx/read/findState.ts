import type { Relationship } from '../package/relationships';
import type { Parts } from '../package/xlsxPackage';
import { parseXml } from '../xml/xmlTree';

/** The namespace of the product's own part. */
export const STATE_NAMESPACE = 'urn:plan-monitor:1';

export interface FoundState {
  readonly path: string;
  readonly relationship: Relationship;
  /** The part's XML without byte order mark and declaration. */
  readonly xml: string;
}

/** The product's custom XML part; null when the workbook has none. Other parts, even broken ones, are passed over. */
export function findState(parts: Parts, relationships: readonly Relationship[]): FoundState | null {
  for (const relationship of relationships) {
    const { kind, path } = relationship;
    if (kind !== 'customXml' || path === null || !parts.has(path)) continue;
    const text = textIfReadable(parts, path);
    if (text === null || !text.includes(STATE_NAMESPACE)) continue;
    const xml = text.replace(/^\ufeff/, '').replace(/^\s*<\?xml[^>]*\?>\s*/, '');
    if (isState(xml)) return { path, relationship, xml };
  }
  return null;
}

function textIfReadable(parts: Parts, path: string): string | null {
  try {
    return parts.text(path);
  } catch {
    return null;
  }
}

function isState(xml: string): boolean {
  try {
    const { name, prefix, attributes } = parseXml(xml);
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return name === 'state' && attributes[declaration] === STATE_NAMESPACE;
  } catch {
    return false;
  }
}
