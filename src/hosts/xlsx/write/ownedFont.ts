import type { OwnedLook } from '../../../core';
import { insertChild } from '../xml/insertChild';
import { withReplaced } from '../xml/tagText';
import { childNamed, parseXml } from '../xml/xmlTree';

/** The workbook's own default font, made bold, coloured, larger and so on as a look asks. */
export function ownedFont(defaultFont: string, prefix: string, look: OwnedLook): string {
  const { isBold, isItalic, isUnderlined, fontSize, fontColour } = look;
  let font = defaultFont;
  if (isUnderlined) font = withChild(font, 'u', `<${prefix}u/>`);
  if (fontSize !== undefined) font = withChild(font, 'sz', `<${prefix}sz val="${fontSize}"/>`);
  if (fontColour !== undefined) font = withChild(font, 'color', `<${prefix}color rgb="FF${fontColour}"/>`);
  if (isItalic) font = withChild(font, 'i', `<${prefix}i/>`);
  if (isBold) font = withChild(font, 'b', `<${prefix}b/>`);
  return font;
}

/** The children of `<font>` in the order in which Excel writes them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];

/** Replaces a child, or puts it where Excel would. */
function withChild(font: string, name: string, xml: string): string {
  const root = parseXml(font);
  const present = childNamed(root, name);
  if (present) return withReplaced(font, present, xml);
  return insertChild(font, root, FONT_ORDER, name, xml);
}
