import type { OwnedLook } from '../../../core';
import { asOpeningTag } from '../xml/tagText';
import { childNamed, parseXml } from '../xml/xmlTree';

/** The workbook's own default font, made bold or coloured as a look asks. */
export function ownedFont(defaultFont: string, prefix: string, look: OwnedLook): string {
  let font = defaultFont;
  if (look.fontColour !== null) font = withChild(font, 'color', `<${prefix}color rgb="FF${look.fontColour}"/>`, 'sz');
  if (look.isBold) font = withChild(font, 'b', `<${prefix}b/>`, null);
  return font;
}

/** Replaces a child, or puts it after another: at the beginning when that one is null, at the end when missing. */
function withChild(font: string, name: string, xml: string, after: string | null): string {
  const root = parseXml(font);
  if (root.isSelfClosing) return `${asOpeningTag(font)}${xml}</${root.prefix}font>`;
  const present = childNamed(root, name);
  if (present) return font.slice(0, present.start) + xml + font.slice(present.end);
  const at = after === null ? root.openEnd : (childNamed(root, after)?.end ?? root.closeStart);
  return font.slice(0, at) + xml + font.slice(at);
}
