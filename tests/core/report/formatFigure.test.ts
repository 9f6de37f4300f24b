import { formatFigure, formatShare } from '../../../src/core';

test.each([
  [0.25, '25.0%'],
  [0.2345, '23.5%'],
  [0.23449, '23.4%'],
  [0.0005, '0.1%'],
  [1.234, '123.4%'],
  [-0.125, '-12.5%'],
  [0, '0.0%'],
])('%d is shown as %s, half up', (fraction, text) => expect(formatShare(fraction)).toBe(text));

test('counts are whole, ratings have two decimals, no data is a dash', () => {
  expect([
    formatFigure(12, 'members'),
    formatFigure(4.236, 'rating'),
    formatFigure(null, 'count'),
    formatFigure(0.5, 'growth'),
  ]).toEqual(['12', '4.24', '\u2013', '50.0%']);
});
