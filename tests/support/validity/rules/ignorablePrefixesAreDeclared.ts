import type { Found, ValidityRule } from '../rule';
import type { XmlNode } from '../xmlNode';

/** A prefix that `mc:Ignorable` names is declared on the element or around it. */
export const ignorablePrefixesAreDeclared: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) if (root) yield* checkNode(path, root, []);
};

function* checkNode(path: string, node: XmlNode, outer: readonly string[]): Generator<Found> {
  const declared = [...outer, ...node.prefixes];
  for (const prefix of (node.attributes['mc:Ignorable'] ?? '').split(/\s+/)) {
    if (prefix !== '' && !declared.includes(prefix)) yield [path, `the ignorable prefix ${prefix} is not declared`];
  }
  for (const child of node.children) yield* checkNode(path, child, declared);
}
