import type { ValidityRule } from '../rule';
import { everyNode } from '../xmlNode';

/** Lists whose `count` says how many children they hold. */
const COUNTED = new Set(
  (
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles mergeCells dataValidations tableParts ' +
    'tableColumns pivotCaches cacheFields pivotFields pivotCacheRecords rowFields dataFields'
  ).split(' '),
);

/** Where a list states its count, it is the number of its elements. */
export const countsAreRight: ValidityRule = function* (book) {
  for (const { path, root } of book.content.parts) {
    if (!root) continue;
    for (const { name, attributes, children } of everyNode(root)) {
      if (!COUNTED.has(name) || attributes.count === undefined) continue;
      if (Number(attributes.count) !== children.length) {
        yield [path, `${name} states ${attributes.count} and holds ${children.length}`];
      }
    }
  }
};
