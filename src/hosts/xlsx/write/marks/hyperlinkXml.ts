import { HostError } from '../../../hostError';
import { encodeXString } from '../../xml/xString';
import { encodeXmlAttribute } from '../../xml/xmlText';

/** Where a link leads, as a sheet's XML has it. */
export interface LinkParts {
  /** What a relationship holds; null for a place in the workbook. */
  readonly address: string | null;
  /** The place in the workbook, or the part of an address after its `#`; null for none. */
  readonly location: string | null;
}

/** Takes a link's target apart; see `linkText` for how it is spelled. */
export function splitTarget(target: string): LinkParts {
  const hash = target.indexOf('#');
  if (hash < 0 || hash === target.length - 1) return { address: target, location: null };
  return { address: hash === 0 ? null : target.slice(0, hash), location: target.slice(hash + 1) };
}

/** Of an address, and of a place in it: with longer ones Excel says that the file is damaged. */
const LONGEST = 2079;

/** @throws HostError link-too-long when Excel would not take the target of a cell's link. */
export function checkLength({ address, location }: LinkParts, cell: string): void {
  if (Math.max(address?.length ?? 0, location?.length ?? 0) > LONGEST) throw new HostError('link-too-long', cell);
}

/**
 * The element of a link.
 * @param relationship the attribute that refers to its address, with a space before it; '' for none.
 */
export function hyperlinkXml(prefix: string, place: string, relationship: string, location: string | null): string {
  const inside = location === null ? '' : ` location="${encodeXmlAttribute(encodeXString(location))}"`;
  return `<${prefix}hyperlink ref="${place}"${relationship}${inside}/>`;
}
