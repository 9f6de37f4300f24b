import { findOrder } from '../childOrder';
import type { Found, ValidityRule } from '../rule';
import type { XmlNode } from '../xmlNode';

/** Children stand in the order of the schema, none that it does not know, none more often than it allows. */
export const childrenAreInOrder: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (root && root.name !== 'externalLink') yield* checkNode(path, null, root);
  }
};

function* checkNode(path: string, parent: XmlNode | null, node: XmlNode): Generator<Found> {
  const order = findOrder(parent, node);
  let last = -1;
  const seen = new Set<string>();
  for (const child of node.children) {
    yield* checkNode(path, node, child);
    if (!order || child.space !== node.space) continue;
    const place = order.places.get(child.name);
    if (!place) yield [path, `${node.name} cannot hold ${child.name}`];
    else if (place.rank < last) yield [path, `in ${node.name}, ${child.name} stands too late`];
    else if (seen.has(child.name) && !place.isRepeated) yield [path, `${node.name} holds ${child.name} twice`];
    last = Math.max(last, place?.rank ?? -1);
    seen.add(child.name);
  }
}
