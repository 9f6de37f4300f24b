import type { Found, ValidityRule } from '../rule';
import { everyNode, type XmlNode } from '../xmlNode';

/** The kinds of relationship that an element's `r:id` may name; others may name any. */
const KINDS_OF_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  drawing: ['drawing'],
  legacyDrawing: ['vmlDrawing'],
  legacyDrawingHF: ['vmlDrawing'],
  tablePart: ['table'],
  pageSetup: ['printerSettings'],
  hyperlink: ['hyperlink'],
  sheet: ['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet'],
};

/** Every `r:id`, `r:embed` and such names a relationship of its part, of the kind that its element takes. */
export const relationshipIdsResolve: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (!root || root.name === 'Relationships') continue;
    const kinds = new Map(book.content.relationships(path).map(({ id, kind }) => [id, kind]));
    for (const node of everyNode(root)) yield* checkNode(path, node, kinds);
  }
};

function* checkNode(path: string, node: XmlNode, kinds: ReadonlyMap<string, string>): Generator<Found> {
  for (const [name, id] of Object.entries(node.attributes)) {
    if (!name.startsWith('r:') || id === '') continue;
    const kind = kinds.get(id);
    const allowed = KINDS_OF_ELEMENT[node.name];
    if (kind === undefined) yield [path, `${node.name} names the relationship ${id}, which is missing`];
    else if (allowed && !allowed.includes(kind)) yield [path, `${node.name} names ${id}, which is a ${kind}`];
  }
}
