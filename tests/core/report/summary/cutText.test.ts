import fc from 'fast-check';
import { cutText } from '../../../../src/core/report/summary/cutText';

test.each([
  ['short', 10, 'short'],
  ['ten chars.', 10, 'ten chars.'],
  ['cut at a word', 10, 'cut at a\u2026'],
  ['cut behind, a comma', 12, 'cut behind\u2026'],
  ['averyveryverylongword', 10, 'averyvery\u2026'],
  ['on\ntwo   lines', 20, 'on two lines'],
  ['税関評価ワークショップ', 6, '税関評価ワ\u2026'],
  ['', 5, ''],
])('%s to %i', (text, longest, cut) => expect(cutText(text, longest)).toBe(cut));

test('a mark is never parted from its letter', () => {
  expect(cutText('ก\u0e34'.repeat(10), 5)).toBe(`${'ก\u0e34'.repeat(4)}\u2026`);
});

test('never longer than asked, never empty, and the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const cut = cutText(text, longest);
      expect((cut.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).length).toBeLessThanOrEqual(longest);
      expect(cut).not.toMatch(/\p{Cs}/u);
      expect(cutText(cut, longest)).toBe(cut);
      if (cutText(text, 1000) !== '') expect(cut).not.toBe('');
    }),
  );
});
