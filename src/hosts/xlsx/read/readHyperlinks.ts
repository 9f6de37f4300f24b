import { parseRange, type HyperlinkSnapshot } from '../../../core';
import type { Relationship } from '../package/relationships';
import { childNamed, childrenNamed, type XmlElement } from '../xml/xmlTree';
import { relationshipId } from './workbookPart';

/** The links of a sheet's cells, in the order of the file; those that lead nowhere are left out. */
export function readHyperlinks(root: XmlElement, relationships: readonly Relationship[]): HyperlinkSnapshot[] {
  return childrenNamed(childNamed(root, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const range = parseRange(element.attributes.ref ?? '');
    const target = linkTarget(element, relationships);
    return range && target !== '' ? { range, target } : [];
  });
}

/** Where a `hyperlink` element leads: `https://...`, `#'Plan'!A1` or both as in `other.xlsx#Sheet1!A1`. */
export function linkTarget(element: XmlElement, relationships: readonly Relationship[]): string {
  const id = relationshipId(element);
  const address = id === undefined ? '' : (relationships.find((candidate) => candidate.id === id)?.target ?? '');
  const { location } = element.attributes;
  return location ? `${address}#${location}` : address;
}
