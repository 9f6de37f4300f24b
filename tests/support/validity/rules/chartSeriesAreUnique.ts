import type { ValidityRule } from '../rule';
import { child, nodesNamed } from '../xmlNode';

/** Within a chart every series has an index and a place of its own. */
export const chartSeriesAreUnique: ValidityRule = function* (book) {
  for (const { path, root } of book.charts) {
    for (const name of ['idx', 'order']) {
      const values = nodesNamed(root, 'ser').map((series) => child(series, name)?.attributes.val);
      const again = values.find((value, index) => value === undefined || values.indexOf(value) !== index);
      if (values.some((value, index) => values.indexOf(value) !== index))
        yield [path, `two series have the ${name} ${again}`];
    }
  }
};
