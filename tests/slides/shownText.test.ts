import fc from 'fast-check';
import { drawable, isNumeric, shownText } from '../../src/slides/shownText';

test.each([
  [1234567, 'count', '1,234,567'],
  [2.5, 'count', '3'],
  [-1234.4, 'count', '-1,234'],
  [0.12345, 'share', '12.3%'],
  [0.9995, 'share', '100.0%'],
  [1.005, 'decimal', '1.01'],
  [3, 'number', '3'],
  [3.14159, 'number', '3.14'],
] as const)('%s in the style %s reads %s', (value, style, shown) => {
  expect(shownText({ cell: { kind: 'number', value }, style })).toBe(shown);
});

test('no data is blank, a day is written as offices write it, a formula shows its value', () => {
  expect(shownText({ cell: { kind: 'blank' }, style: 'count' })).toBe('');
  expect(shownText({ cell: { kind: 'date', day: 20453 }, style: 'date' })).toBe('31 Dec 2025');
  expect(shownText({ cell: { kind: 'formula', formula: '=1/4', value: 0.25 }, style: 'share' })).toBe('25.0%');
  expect(shownText({ cell: { kind: 'formula', formula: '=HYPERLINK("#A1","C5")', value: 'C5' }, style: 'link' })).toBe(
    'C5',
  );
  expect(shownText({ cell: { kind: 'boolean', value: true }, style: 'text' })).toBe('Yes');
});

test('text stays as it is, whatever it looks like', () => {
  for (const value of ['=1+1', '+3', '-3', '@x'])
    expect(shownText({ cell: { kind: 'text', value }, style: 'text' })).toBe(value);
});

test('numbers, dates and formulas that give a number stand at the right', () => {
  expect(isNumeric({ kind: 'number', value: 1 })).toBe(true);
  expect(isNumeric({ kind: 'formula', formula: '=A1', value: 'x' })).toBe(false);
  expect(isNumeric({ kind: 'text', value: '1' })).toBe(false);
});

test('what XML cannot hold is left out, and nothing else', () => {
  expect(drawable('a\u0001b\r\nc\ud800d😀\ufffe')).toBe('ab\ncd😀');
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => drawable(text) === text));
});
