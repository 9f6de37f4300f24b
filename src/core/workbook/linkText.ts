import { formatRange } from './address';
import type { LinkTarget } from './markOperations';
import { parseSheetRange, quoteSheetName } from './sheetName';

/** What no address may hold as it is. Backslashes are kept: they lead to files of a network. */
const UNWRITABLE = /[\s\p{Cc}\p{Cs}"<>^`{|}]/gu;

/**
 * A link's target as a snapshot spells it: an address, in which spaces and the like are encoded, or `#` and a place in
 * the workbook.
 */
export function linkText(target: LinkTarget): string {
  if (target.kind === 'address') {
    return target.address.startsWith('#') ? target.address : target.address.replace(UNWRITABLE, encodeCharacter);
  }
  return `#${quoteSheetName(target.sheet)}!${formatRange(target.range)}`;
}

/** The target that a snapshot's text of a link means: the way back of {@link linkText}. */
export function parseLink(text: string): LinkTarget {
  const place = text.startsWith('#') ? parseSheetRange(text.slice(1)) : null;
  return place ? { kind: 'cells', ...place } : { kind: 'address', address: text };
}

/** Half of a surrogate pair stands for no character and cannot be encoded. */
function encodeCharacter(character: string): string {
  return /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character);
}
