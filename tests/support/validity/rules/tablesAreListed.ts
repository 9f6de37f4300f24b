import type { ValidityRule } from '../rule';
import { child, children } from '../xmlNode';

/** A sheet lists the tables that it is related to, each once. */
export const tablesAreListed: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    const listed = children(child(root, 'tableParts'), 'tablePart').map(({ attributes }) => attributes['r:id']);
    for (const { id, kind } of book.content.relationships(path)) {
      const times = listed.filter((one) => one === id).length;
      if (kind === 'table' && times !== 1) yield [path, `the table ${id} is listed ${times} times`];
    }
  }
};
