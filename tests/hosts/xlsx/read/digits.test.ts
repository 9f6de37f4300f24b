import fc from 'fast-check';
import { readDigits } from '../../../../src/hosts/xlsx/read/digits';

describe('readDigits', () => {
  test('gives whole numbers of digits exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (number) => {
        expect(readDigits(`<v>${number}</v>`, 3, 3 + String(number).length)).toBe(number);
      }),
    );
    expect(readDigits('007', 0, 3)).toBe(7);
  });

  test.each(['', '-1', '+1', '1.5', '1e3', ' 1', '1 ', '1234567890123456', 'x', '١'])('leaves %j to others', (text) => {
    expect(readDigits(text, 0, text.length)).toBe(-1);
  });
});
