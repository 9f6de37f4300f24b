import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** Every number format has an id of its own and a code of at most 255 characters. */
export const numberFormatsAreUnique: ValidityRule = function* (book) {
  const seen = new Set<number>();
  for (const node of children(child(book.styles, 'numFmts'), 'numFmt')) {
    const id = numberOf(node, 'numFmtId');
    if (seen.has(id)) yield [book.stylesPath, `the number format ${id} stands twice`];
    const { formatCode = '' } = node.attributes;
    if (formatCode === '' || formatCode.length > 255)
      yield [book.stylesPath, `the number format ${id} is "${formatCode}"`];
    seen.add(id);
  }
};
