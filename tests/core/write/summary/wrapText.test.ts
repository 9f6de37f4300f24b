import fc from 'fast-check';
import { textWidth, wrapText } from '../../../../src/core/write/summary/wrapText';

test('breaks between words, and keeps the lines people wrote', () => {
  expect(wrapText('nnnn nnnn nnnn', 10)).toEqual(['nnnn nnnn', 'nnnn']);
  expect(wrapText('one\ntwo', 50)).toEqual(['one', 'two']);
  expect(wrapText('', 10)).toEqual(['']);
});

test('breaks a word that is longer than a line', () => {
  expect(wrapText('nnnnnnnnnn', 4)).toEqual(['nnn', 'nnn', 'nnn', 'n']);
});

test('breaks scripts that write no spaces anywhere, never a mark from its letter', () => {
  expect(wrapText('海關能力建設', 5)).toEqual(['海關', '能力', '建設']);
  const thai = 'ศุลกากรภูมิภาคเอเชีย';
  for (const line of wrapText(thai, 6)) expect(line).not.toMatch(/^\p{Mn}/u);
});

test('counts narrow, wide and combining signs by their width', () => {
  expect(textWidth('iiii')).toBeLessThan(textWidth('nnnn'));
  expect(textWidth('WWWW')).toBeGreaterThan(textWidth('nnnn'));
  expect(textWidth('한국')).toBe(4);
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
});

test('no line is wider than asked, and nothing but spaces is lost', () => {
  const words = fc.stringMatching(/^(?:[a-zA-Z0-9 海関대한.,-]|\u0e28\u0e38?){0,60}$/);
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (text, width) => {
      const lines = wrapText(text, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
