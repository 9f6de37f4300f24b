import type { ValidityRule } from '../rule';
import { children } from '../xmlNode';

/** Within a relationships part every id is there, is an XML name and stands once. */
export const relationshipIdsAreUnique: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (root?.name !== 'Relationships') continue;
    const seen = new Set<string>();
    for (const { attributes } of children(root, 'Relationship')) {
      const id = attributes.Id ?? '';
      if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)) yield [path, `"${id}" is no id`];
      if (seen.has(id)) yield [path, `the id ${id} stands twice`];
      seen.add(id);
    }
  }
};
