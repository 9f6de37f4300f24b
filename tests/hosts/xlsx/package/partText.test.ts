import { decodePart, encodePart } from '../../../../src/hosts/xlsx/package/partText';

describe('the text of a part', () => {
  test('UTF-8 with or without a byte order mark comes back as it was', () => {
    for (const text of ['<a>é😀</a>', '\ufeff<a/>']) expect(decodePart(encodePart(text))).toBe(text);
  });

  test.each(['utf16le', 'utf16be'])('%s is read, and told as UTF-8 from then on', (encoding) => {
    const bytes = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    expect(decodePart(new Uint8Array(bytes))).toBe('<?xml version="1.0" encoding="UTF-8"?><a>é</a>');
  });

  test('bytes in another encoding are damage', () => {
    expect(() => decodePart(Uint8Array.of(60, 0xe9, 62))).toThrow('no known encoding');
  });
});
