import { findOrder } from '../childOrder';
import type { Found, ValidityRule } from '../rule';
import type { XmlNode } from '../xmlNode';

/** An element holds the children without which the schema does not take it. */
export const neededChildrenAreThere: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) if (root) yield* checkNode(path, null, root);
};

function* checkNode(path: string, parent: XmlNode | null, node: XmlNode): Generator<Found> {
  for (const name of findOrder(parent, node)?.required ?? []) {
    if (!node.children.some((child) => child.name === name)) yield [path, `${node.name} holds no ${name}`];
  }
  for (const child of node.children) yield* checkNode(path, node, child);
}
