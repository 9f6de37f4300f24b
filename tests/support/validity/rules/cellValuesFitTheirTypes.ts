import type { ValidityRule } from '../rule';
import { child, children, nodesNamed, type XmlNode } from '../xmlNode';

const ERRORS =
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT!'.split(' ');
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** What a cell holds is what its type says: a number, 0 or 1, a known error, a text there is, at most 32767 long. */
export const cellValuesFitTheirTypes: ValidityRule = function* (book) {
  const texts = children(book.texts, 'si').length;
  for (const { path, root } of book.worksheets) {
    for (const cell of nodesNamed(child(root, 'sheetData'), 'c')) {
      const trouble = troubleOf(cell, texts);
      if (trouble) yield [path, `${cell.attributes.r ?? 'a cell'} ${trouble}`];
    }
  }
};

function troubleOf(cell: XmlNode, texts: number): string | null {
  const { t = 'n' } = cell.attributes;
  const value = child(cell, 'v')?.text;
  if (t === 'inlineStr') return child(cell, 'is') ? null : value === undefined ? null : 'holds no text of its own';
  if (child(cell, 'is')) return `holds a text of its own, but its type is ${t}`;
  if (value === undefined) return null;
  switch (t) {
    case 'n':
      return value === '' || NUMBER.test(value.trim()) ? null : `is no number: ${value}`;
    case 'b':
      return /^(?:0|1|true|false)$/.test(value) ? null : `is neither true nor false: ${value}`;
    case 'e':
      return ERRORS.includes(value) ? null : `is no error: ${value}`;
    case 'd':
      return DATE.test(value) ? null : `is no date: ${value}`;
    case 's':
      return /^\d+$/.test(value) && Number(value) < texts ? null : `names the text ${value} of ${texts}`;
    case 'str':
      return value.length <= 32_767 ? null : 'holds more than 32767 characters';
    default:
      return `has the type ${t}`;
  }
}
