import { TextCopy } from '../../../../src/hosts/xlsx/write/textCopy';

describe('TextCopy', () => {
  test('takes over what is not replaced', () => {
    const copy = new TextCopy('skip abc def', 5);
    copy.insert(5, '<');
    copy.replace(8, 9, '_');
    copy.insert(9, '>');
    copy.insert(9, '');
    copy.replace(10, 11, '');
    expect(copy.end().join('')).toBe('<abc_>df');
  });

  test('long texts come in pieces', () => {
    const source = 'x'.repeat(1000);
    const copy = new TextCopy(source, 0);
    for (let at = 0; at < 1000; at++) copy.insert(at, 'y'.repeat(500));
    const pieces = copy.end();
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(`${'y'.repeat(500)}x`.repeat(1000));
  });
});
