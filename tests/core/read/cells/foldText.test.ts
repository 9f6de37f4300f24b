import fc from 'fast-check';
import { flattenText, foldText, tidyText } from '../../../../src/core/read/cells/foldText';

describe('tidyText', () => {
  test.each([
    ['  a  b ', 'a b'],
    ['a\u00a0b\u2003c', 'a b c'],
    ['a \r\n b\rc', 'a\nb\nc'],
    ['１２／３５', '12/35'],
    ['a – b — c − d', 'a - b - c - d'],
    ['\u2018a\u2019 \u201cb\u201d', '\'a\' "b"'],
    ['so\u00adft zero\u200bwidth \ufeff', 'soft zerowidth'],
  ])('%j', (text, tidy) => expect(tidyText(text)).toBe(tidy));
});

describe('flattenText', () => {
  test('puts all on one line', () => expect(flattenText(' a\n\n b\t c ')).toBe('a b c'));
});

describe('foldText', () => {
  test.each([
    ['No. of  Participants', 'no of participants'],
    ['S/N', 's n'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Lao People's", 'lao peoples'],
    ['Viet-Nam', 'viet nam'],
    ['25% goal', '25% goal'],
    ['Member\nadministrations', 'member administrations'],
    ['#', ''],
    ['参加者', '参加者'],
  ])('%j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folding twice is folding once, and case never matters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
