import { mergeSpans } from '../../../src/hosts/xlsx/mergeSpans';

test.each([
  [[], []],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [[1, 4]],
  ],
  [
    [
      [5, 6],
      [1, 2],
    ],
    [
      [1, 2],
      [5, 6],
    ],
  ],
  [
    [
      [1, 9],
      [2, 3],
      [9, 12],
    ],
    [[1, 12]],
  ],
])('%j become %j', (spans: number[][], expected: number[][]) => {
  const from = (list: number[][]) => list.map(([first, last]) => ({ from: first!, to: last! }));
  expect(mergeSpans(from(spans))).toEqual(from(expected));
});
