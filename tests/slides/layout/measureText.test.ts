import { breakText, textWidth } from '../../../src/slides/layout/measureText';

test('a text is as wide as its letters, in proportion to their size', () => {
  expect(textWidth('Workshop', { size: 20 })).toBeCloseTo(2 * textWidth('Workshop', { size: 10 }));
  expect(textWidth('mmm', { size: 12 })).toBeGreaterThan(textWidth('iii', { size: 12 }) * 2);
  expect(textWidth('total', { size: 12, isBold: true })).toBeGreaterThan(textWidth('total', { size: 12 }));
});

/** Measured in a browser in Carlito, which has the widths of Calibri, at 12 points and in inches. */
test.each([
  ['Number of Members accepting statements', 2.901],
  ['MEMBERS NOT REACHED', 1.715],
  ['1,234,567.89', 0.885],
  ['ROCB A/P', 0.663],
  ['▼ Off track', 0.785],
  ['关税行政', 0.667],
  ['การประชุม', 0.792],
])('%s is not taken for narrower than it is, and for little wider', (text, real) => {
  const width = textWidth(text, { size: 12 });
  expect(width).toBeGreaterThanOrEqual(real);
  expect(width).toBeLessThan(real * 1.1);
});

test('Chinese, Japanese and Korean signs are square; signs above and below a letter take no room', () => {
  expect(textWidth('关税', { size: 72 })).toBeGreaterThanOrEqual(2);
  expect(textWidth('한국', { size: 72 })).toBeGreaterThanOrEqual(2);
  expect(textWidth('กี่', { size: 12 })).toBe(textWidth('ก', { size: 12 }));
});

test.each([
  ['one two', ['one ', 'two']],
  ['sub-regional', ['sub-', 'regional']],
  ['海关', ['海', '关']],
  ['WCO 海关', ['WCO ', '海', '关']],
  ['กี่ครั้ง', ['กี่', 'ค', 'รั้', 'ง']],
])('%s may be broken between its pieces', (text, pieces) => {
  expect(breakText(text)).toEqual(pieces);
});
