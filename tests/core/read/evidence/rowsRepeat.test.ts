import { rowsRepeat } from '../../../../src/core/read/evidence/rowsRepeat';

test.each<[string[][], boolean]>([
  [
    [
      ['A', '1'],
      ['A', '1'],
      ['B', '2'],
      ['B', '2'],
    ],
    true,
  ],
  [
    [
      ['A', '1'],
      ['A', '2'],
    ],
    false,
  ],
  [[['A'], ['B'], ['C'], ['D'], ['A']], false],
  [[['A']], false],
  [[], false],
])('%j repeats itself: %s', (rows, expected) => expect(rowsRepeat(rows)).toBe(expected));
