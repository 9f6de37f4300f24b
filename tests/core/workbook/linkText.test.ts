import { linkText, parseLink } from '../../../src/core';

const range = { top: 2, left: 1, bottom: 3, right: 2 };

describe('the text of a link', () => {
  test('spells places as Excel does, and leads back to them', () => {
    const place = { kind: 'cells', sheet: "It's", range } as const;
    expect(linkText(place)).toBe("#'It''s'!A2:B3");
    expect(parseLink("#'It''s'!A2:B3")).toEqual(place);
    expect(linkText({ ...place, range: { top: 1, left: 1, bottom: 1, right: 1 } })).toBe("#'It''s'!A1");
  });

  test.each([
    'https://example.org/a?b=1&c=%20#d',
    'mailto:office@example.org',
    '\\\\server\\plans\\a.xlsx',
    '#Name',
    '',
  ])('leaves %j as it is', (address) => {
    expect(linkText({ kind: 'address', address })).toBe(address);
    expect(parseLink(address)).toEqual({ kind: 'address', address });
  });

  test('encodes what no address may hold, once', () => {
    const encoded = linkText({ kind: 'address', address: 'https://a.example/b c<"d">\n\ud800é' });
    expect(encoded).toBe('https://a.example/b%20c%3C%22d%22%3E%0Aé');
    expect(linkText({ kind: 'address', address: encoded })).toBe(encoded);
  });
});
