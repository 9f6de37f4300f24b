import { encodeXString } from '../../xml/xString';
import { encodeXmlText } from '../../xml/xmlText';

/** The element of a note. `author` is its place in the list of authors, from 0 on. */
export function commentXml(p: string, cell: string, author: number, text: string): string {
  return `<${p}comment ref="${cell}" authorId="${author}">${commentTextXml(p, text)}</${p}comment>`;
}

/** The content of a note, in the font that Excel gives to notes: without one it comes out in the font of cells. */
export function commentTextXml(p: string, text: string): string {
  const font = `<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/>`;
  const content = `<${p}t xml:space="preserve">${encodeXmlText(encodeXString(text))}</${p}t>`;
  return `<${p}text><${p}r><${p}rPr>${font}</${p}rPr>${content}</${p}r></${p}text>`;
}
