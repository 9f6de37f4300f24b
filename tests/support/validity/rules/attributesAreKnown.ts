import { cellAttributes } from '../cellAttributes';
import type { ValidityRule } from '../rule';
import { schemaAttributes } from '../schemaAttributes';
import { everyNode } from '../xmlNode';

const TYPES: Readonly<Record<string, RegExp>> = {
  '?': /^(?:0|1|true|false)$/,
  '#': /^\d+$/,
  '%': /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/,
};
const PARTS = ['workbook', 'worksheet', 'table', 'styleSheet', 'comments'];

/** What an attribute may hold, by element and attribute. */
const known = new Map(
  Object.entries({ ...schemaAttributes, ...cellAttributes }).map(([element, text]) => {
    const words = text.split(' ').map((word) => [word.replace(/[?#%]$/, ''), TYPES[word.slice(-1)] ?? /^/] as const);
    return [element, new Map(words)] as const;
  }),
);

/** Elements of workbook, sheets, tables, notes and styles have only the attributes of the schema, each of its type. */
export const attributesAreKnown: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (!root || root.space !== 'x' || !PARTS.includes(root.name)) continue;
    for (const { space, name, attributes } of everyNode(root)) {
      const allowed = space === 'x' ? known.get(name) : undefined;
      if (!allowed) continue;
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.includes(':')) continue;
        const type = allowed.get(attribute);
        if (!type) yield [path, `${name} has an attribute ${attribute}`];
        else if (!type.test(value)) yield [path, `the ${attribute} of ${name} is "${value}"`];
      }
    }
  }
};
