import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** Rows that state their number come in order, each once, from 1 to 1048576. */
export const rowsAscend: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    let last = 0;
    for (const row of children(child(root, 'sheetData'), 'row')) {
      if (row.attributes.r === undefined) continue;
      const number = numberOf(row, 'r');
      if (!Number.isInteger(number) || number < 1 || number > 1_048_576)
        yield [path, `there is a row ${row.attributes.r}`];
      else if (number <= last) yield [path, `row ${number} stands after row ${last}`];
      last = number;
    }
  }
};
