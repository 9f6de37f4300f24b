import type { ValidityRule } from '../rule';
import { nodesNamed, numberOf } from '../xmlNode';

/** Within a drawing every object has a number, and one of its own unless it is 0, which some producers give to pictures. */
export const drawingIdsAreUnique: ValidityRule = function* (book) {
  for (const { path, root } of book.drawings) {
    const seen = new Set<number>();
    for (const node of nodesNamed(root, 'cNvPr')) {
      const id = numberOf(node, 'id');
      if (!(id >= 0)) yield [path, `"${node.attributes.name}" has no number`];
      if (id > 0 && seen.has(id)) yield [path, `the number ${id} stands twice`];
      seen.add(id);
    }
  }
};
