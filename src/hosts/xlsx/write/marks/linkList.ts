import {
  formatCell,
  linkText,
  parseRange,
  formatRange,
  type AddHyperlink,
  type DeleteHyperlink,
} from '../../../../core';
import type { XmlElement } from '../../xml/xmlTree';

/** A link of a sheet: one that stands as an element, or one to be written. */
export interface Link {
  /** The A1 text of what it covers. */
  readonly place: string;
  /** As a snapshot spells it. */
  readonly target: string;
  /** The element that holds it now. */
  readonly element?: XmlElement;
  /** The element in whose place it comes. */
  readonly replaces?: XmlElement;
}

/** A link that stands in a sheet. */
export function presentLink(element: XmlElement, target: string): Link {
  const range = parseRange(element.attributes.ref ?? '');
  return { place: range ? formatRange(range) : '', target, element };
}

/**
 * The links of a sheet after an operation. Only a link of the very cell is replaced or taken out: one over several
 * cells is staff's.
 */
export function applyToLinks(links: readonly Link[], operation: AddHyperlink | DeleteHyperlink): readonly Link[] {
  const place = formatCell(operation.row, operation.column);
  if (operation.op === 'deleteHyperlink') return links.filter((link) => link.place !== place);
  const target = linkText(operation.target);
  const present = links.find((link) => link.place === place);
  if (!present) return [...links, { place, target }];
  if (present.target === target) return links;
  const replaces = present.replaces ?? present.element;
  return links.map((link) => (link === present ? { place, target, ...(replaces && { replaces }) } : link));
}
