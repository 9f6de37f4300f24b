import { overlap, parseArea, type Area } from '../references';
import type { ValidityRule } from '../rule';
import { child, children } from '../xmlNode';

/** Merged areas are areas, and no two of them, nor one and a table, share a cell. */
export const mergesDoNotOverlap: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    const taken: Area[] = book.tables
      .filter(({ sheet }) => sheet.path === path)
      .flatMap((table) => parseArea(table.root.attributes.ref ?? '') ?? []);
    for (const { attributes } of children(child(root, 'mergeCells'), 'mergeCell')) {
      const area = parseArea(attributes.ref ?? '');
      if (!area) yield [path, `"${attributes.ref}" is merged`];
      else if (taken.some((other) => overlap(other, area)))
        yield [path, `the merge ${attributes.ref} overlaps another or a table`];
      if (area) taken.push(area);
    }
  }
};
