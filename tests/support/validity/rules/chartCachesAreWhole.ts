import type { ValidityRule } from '../rule';
import { child, children, nodesNamed, numberOf } from '../xmlNode';

/** The values a chart keeps have places below their count, in order, each once; those of numbers are numbers. */
export const chartCachesAreWhole: ValidityRule = function* (book) {
  for (const { path, root } of book.charts) {
    for (const cache of [...nodesNamed(root, 'numCache'), ...nodesNamed(root, 'strCache')]) {
      const count = numberOf(child(cache, 'ptCount'), 'val');
      let last = -1;
      for (const point of children(cache, 'pt')) {
        const at = numberOf(point, 'idx');
        const value = child(point, 'v')?.text ?? '';
        if (!(at < count)) yield [path, `keeps the value ${point.attributes.idx} of ${count}`];
        if (at <= last) yield [path, `the value ${at} stands too late`];
        if (cache.name === 'numCache' && !Number.isFinite(Number(value))) yield [path, `keeps "${value}" as a number`];
        last = at;
      }
    }
  }
};
