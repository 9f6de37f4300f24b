import type { ValidityRule } from '../rule';
import { nodesNamed } from '../xmlNode';

/** Within a VML drawing no two shapes have the same id of Excel's kind. */
export const shapeIdsAreUnique: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (!root || !/\.vml$/i.test(path)) continue;
    const seen = new Set<string>();
    for (const { attributes } of nodesNamed(root, 'shape')) {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':spid'))?.[1] ?? attributes.id ?? '';
      if (!/^_x0000_s\d+$/.test(id)) continue;
      if (seen.has(id)) yield [path, `the shape ${id} stands twice`];
      seen.add(id);
    }
  }
};
