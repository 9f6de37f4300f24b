import { describeBefore } from '../../../../src/core/report/summary/describeBefore';

test.each([
  [33, 30, 'count', 'was 30 (+3)'],
  [30, 33, 'count', 'was 33 (\u22123)'],
  [30, 30, 'count', 'was 30 (\u00b10)'],
  [0.288, 0.27, 'share', 'was 27.0% (+1.8)'],
  [0.25, 0.27, 'share', 'was 27.0% (\u22122.0)'],
  [null, 4, 'count', 'was 4'],
  [3, null, 'count', 'not known then'],
  [null, null, 'share', 'not known then'],
] as const)('%s now and %s before, a %s: %s', (now, before, style, words) => {
  expect(describeBefore(now, before, style)).toBe(words);
});
