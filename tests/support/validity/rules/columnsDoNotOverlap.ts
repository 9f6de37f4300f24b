import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** Column spans come in order, do not overlap, and lie within 1 to 16384. */
export const columnsDoNotOverlap: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    let last = 0;
    for (const col of children(child(root, 'cols'), 'col')) {
      const [min, max] = [numberOf(col, 'min'), numberOf(col, 'max')];
      if (!(min >= 1 && min <= max && max <= 16_384)) yield [path, `there are columns ${min} to ${max}`];
      else if (min <= last) yield [path, `the columns ${min} to ${max} overlap those before`];
      last = max;
    }
  }
};
