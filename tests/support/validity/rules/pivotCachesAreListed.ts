import type { ValidityRule } from '../rule';
import { child, children } from '../xmlNode';

/** The cache that a pivot table names is on the workbook's list, once. */
export const pivotCachesAreListed: ValidityRule = function* (book) {
  const listed = children(child(book.root, 'pivotCaches'), 'pivotCache').map(({ attributes }) => attributes.cacheId);
  for (const [index, id] of listed.entries())
    if (listed.indexOf(id) !== index) yield [book.path, `the pivot cache ${id} stands twice`];
  for (const { path: sheet } of book.sheets) {
    for (const path of book.content.related(sheet, 'pivotTable')) {
      const id = book.content.root(path)?.attributes.cacheId;
      if (!listed.includes(id)) yield [path, `names the pivot cache ${id}, which is not listed`];
    }
  }
};
