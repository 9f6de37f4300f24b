import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAbsoluteRange,
  formatCell,
  formatRange,
  isInside,
  MAX_COLUMN,
  MAX_ROW,
  parseRange,
  rangesOverlap,
  type Range,
} from '../../../src/core';

const range = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: MAX_ROW }), fc.integer({ min: 1, max: MAX_COLUMN }), fc.nat(50), fc.nat(50))
  .map(([top, left, down, over]) => range(top, left, Math.min(top + down, MAX_ROW), Math.min(left + over, MAX_COLUMN)));

describe('columns', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  test.each(['', '1', 'A1', 'AAAA', 'Ä', ' A'])('%j is no column', (letters) =>
    expect(columnNumber(letters)).toBeNaN(),
  );

  test('letters and numbers are each other’s inverse over the whole grid', () => {
    for (let column = 1; column <= MAX_COLUMN; column++) expect(columnNumber(columnLetters(column))).toBe(column);
  });
});

describe('ranges', () => {
  test.each([
    ['A1', range(1, 1, 1, 1)],
    ['$B$4', range(4, 2, 4, 2)],
    ['a1:b3', range(1, 1, 3, 2)],
    ['$A$1:$B$3', range(1, 1, 3, 2)],
    ['B3:A1', range(1, 1, 3, 2)],
    [' C5 ', range(5, 3, 5, 3)],
    ['XFD1048576', range(1048576, 16384, 1048576, 16384)],
  ])('reads %j', (text, expected) => expect(parseRange(text)).toEqual(expected));

  test.each([
    '',
    'A',
    '1',
    'A0',
    'A1:',
    'A:B',
    '1:3',
    'XFE1',
    'A1048577',
    'A1:B0',
    'A1,B2',
    'Sheet!A1',
    '#REF!',
    'A1:B2:C3',
    'A-1',
  ])('%j is none', (text) => expect(parseRange(text)).toBeNull());

  test('are written as they are read', () => {
    expect(formatCell(4, 2)).toBe('B4');
    expect([formatRange(range(1, 1, 1, 1)), formatRange(range(1, 1, 3, 2))]).toEqual(['A1', 'A1:B3']);
    expect([formatAbsoluteRange(range(1, 1, 1, 1)), formatAbsoluteRange(range(1, 1, 3, 2))]).toEqual([
      '$A$1',
      '$A$1:$B$3',
    ]);
    fc.assert(
      fc.property(anyRange, (one) => {
        expect(parseRange(formatRange(one))).toEqual(one);
        expect(parseRange(formatAbsoluteRange(one))).toEqual(one);
      }),
    );
  });
});

describe('isInside and rangesOverlap', () => {
  const b2d4 = range(2, 2, 4, 4);

  test.each([
    ['B2', true],
    ['D4', true],
    ['C3', true],
    ['A2', false],
    ['E2', false],
    ['B1', false],
    ['B5', false],
  ])('%s lies in B2:D4: %s', (cell, isIn) => {
    const { top, left } = parseRange(cell)!;
    expect(isInside(b2d4, { row: top, column: left })).toBe(isIn);
  });

  test.each([
    ['D4:F6', true],
    ['A1:B2', true],
    ['A1:Z99', true],
    ['C3', true],
    ['E2:F4', false],
    ['B5:D6', false],
    ['A1:A9', false],
  ])('%s overlaps B2:D4: %s, both ways', (text, does) => {
    const other = parseRange(text)!;
    expect([rangesOverlap(b2d4, other), rangesOverlap(other, b2d4)]).toEqual([does, does]);
  });
});
