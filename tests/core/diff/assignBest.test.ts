import fc from 'fast-check';
import { assignBest } from '../../../src/core/diff/assignBest';

const worthOf = (worths: number[][], columns: readonly (number | null)[]) =>
  columns.reduce((sum: number, column, row) => sum + (column === null ? 0 : worths[row]![column]!), 0);

/** The greatest worth of all assignments, tried one by one. */
function bestByTrying(worths: number[][], row = 0, taken: readonly number[] = []): number {
  if (row === worths.length) return 0;
  const without = bestByTrying(worths, row + 1, taken);
  const withOne = worths[row]!.map((worth, column) =>
    taken.includes(column) ? 0 : worth + bestByTrying(worths, row + 1, [...taken, column]),
  );
  return Math.max(without, ...withOne);
}

test('gives up a good pair where two others are worth more together', () => {
  expect(
    assignBest([
      [9, 8],
      [8, 0],
    ]),
  ).toEqual([1, 0]);
});

test('a pair worth nothing is none; more rows than columns', () => {
  expect(assignBest([[0], [3], [2]])).toEqual([null, 0, null]);
  expect(assignBest([])).toEqual([]);
  expect(assignBest([[], []])).toEqual([null, null]);
});

test('is as good as the best found by trying all, and gives no column twice', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (worths) => {
      const columns = assignBest(worths);
      const given = columns.filter((column) => column !== null);
      expect(new Set(given).size).toBe(given.length);
      expect(worthOf(worths, columns)).toBe(bestByTrying(worths));
    }),
  );
});
