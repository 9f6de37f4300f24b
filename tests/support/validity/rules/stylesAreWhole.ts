import type { Found, ValidityRule } from '../rule';
import { child, children, numberOf, type XmlNode } from '../xmlNode';

const LISTS = { fontId: ['fonts', 'font'], fillId: ['fills', 'fill'], borderId: ['borders', 'border'] } as const;

/** Every cell format names a font, fill, border, number format and base format that there are. */
export const stylesAreWhole: ValidityRule = function* (book) {
  if (!book.styles) return;
  const formats = new Set(children(child(book.styles, 'numFmts'), 'numFmt').map((node) => numberOf(node, 'numFmtId')));
  const bases = children(child(book.styles, 'cellStyleXfs'), 'xf');
  const cells = children(child(book.styles, 'cellXfs'), 'xf');
  for (const xf of [...bases, ...cells]) yield* checkFormat(book.stylesPath, book.styles, xf, formats);
  for (const xf of [...cells, ...children(child(book.styles, 'cellStyles'), 'cellStyle')]) {
    if (numberOf(xf, 'xfId') >= bases.length)
      yield [book.stylesPath, `${xf.name} names the base format ${xf.attributes.xfId}`];
  }
};

function* checkFormat(path: string, styles: XmlNode, xf: XmlNode, formats: ReadonlySet<number>): Generator<Found> {
  for (const [attribute, [list, item]] of Object.entries(LISTS)) {
    const count = children(child(styles, list), item).length;
    if (numberOf(xf, attribute) >= count)
      yield [path, `a format names the ${item} ${xf.attributes[attribute]} of ${count}`];
  }
  const format = numberOf(xf, 'numFmtId');
  if (format >= 164 && !formats.has(format))
    yield [path, `a format names the number format ${format}, which is missing`];
}
