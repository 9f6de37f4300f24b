import fc from 'fast-check';
import { countLines, cutToLines } from '../../../src/slides/layout/breakLines';
import { textWidth } from '../../../src/slides/layout/measureText';

const style = { size: 12 };

test.each([
  ['', 1],
  ['short', 1],
  ['two\nlines', 2],
  ['one two three four', 2],
  ['x'.repeat(30), 3],
])('%s takes its lines in an inch', (text, lines) => {
  expect(countLines(text, 1, style)).toBe(lines);
});

test('a text takes one line in exactly its own width', () => {
  const text = 'Reference not readable';
  expect(countLines(text, textWidth(text, style), style)).toBe(1);
});

test('what is cut fits, begins as the text does, and says that it goes on', () => {
  const room = fc.record({ width: fc.double({ min: 0.3, max: 4, noNaN: true }), most: fc.integer({ min: 1, max: 5 }) });
  const text = fc
    .array(fc.constantFrom('Customs ', 'a', 'mmmmmmmmmmmm', '関税', 'ปี่', '-', '\n', '😀'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, room, (whole, { width, most }) => {
      const cut = cutToLines(whole, width, style, most);
      if (countLines(whole, width, style) <= most) return expect(cut).toBe(whole);
      expect(countLines(cut, width, style)).toBeLessThanOrEqual(most);
      expect(cut.endsWith('…')).toBe(true);
      expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
    }),
  );
});
