import fc from 'fast-check';
import { StringPool } from '../../../src/core';

/** Texts of one hash: each pair of letters counts as much as the other. */
function sameHash(count: number): string[] {
  return Array.from({ length: count }, (_, number) =>
    Array.from({ length: 10 }, (_, bit) => ((number >> bit) & 1 ? 'BB' : 'Aa')).join(''),
  );
}

describe('StringPool', () => {
  test('keeps each text once, wherever it is cut from', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '–', '😀', ''), maxLength: 5 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, texts, (given, asked) => {
        const known = [...new Set(given)];
        const pool = new StringPool(known);
        const expected = [...new Set([...known, ...asked])];
        for (const text of asked) {
          expect(pool.idOfPart(`<${text}>`, 1, 1 + text.length)).toBe(expected.indexOf(text));
          expect(pool.idOf(text)).toBe(expected.indexOf(text));
        }
        expect(pool.strings).toEqual(expected);
      }),
    );
  });

  test('gives the first of equal texts it was given', () => {
    const pool = new StringPool(['a', 'b', 'a']);
    expect(pool.idOf('a')).toBe(0);
    expect(pool.idOf('c')).toBe(3);
  });

  test('a copy gives the same ids and is added to on its own', () => {
    const pool = new StringPool();
    for (const text of [...sameHash(200), 'a']) pool.idOf(text);
    const copy = pool.copy();
    expect([copy.idOf('a'), copy.idOf(sameHash(200)[150]!), copy.idOf('b')]).toEqual([200, 150, 201]);
    expect(pool.strings).toHaveLength(201);
    expect(pool.idOf('c')).toBe(201);
    expect(copy.idOf('c')).toBe(202);
  });

  test('finds very many texts again', () => {
    const pool = new StringPool();
    const ids = Array.from({ length: 20_000 }, (_, index) => pool.idOf(`text ${index}`));
    expect(ids[19_999]).toBe(19_999);
    expect(ids.every((id, index) => pool.idOf(`text ${index}`) === id)).toBe(true);
    expect(pool.strings).toHaveLength(20_000);
  });

  test('texts made to have the same hash are kept apart and found again', () => {
    const texts = sameHash(1024);
    const pool = new StringPool();
    expect(texts.map((text) => pool.idOf(text))).toEqual(texts.map((_, index) => index));
    expect(texts.map((text) => pool.idOf(text))).toEqual(texts.map((_, index) => index));
    const again = new StringPool(pool.strings);
    expect(texts.map((text) => again.idOf(text))).toEqual(texts.map((_, index) => index));
  });
});
