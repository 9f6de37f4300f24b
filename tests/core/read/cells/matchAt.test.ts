import { matchAt } from '../../../../src/core/read/cells/matchAt';

test('matches at the place and nowhere else, however often it is asked', () => {
  const digits = /\d+/y;
  expect(['a12b', 'a12b', '12', 'ab'].map((text) => matchAt(digits, text, 1))).toEqual([2, 2, 1, 0]);
  expect(matchAt(digits, '1', 5)).toBe(0);
});
