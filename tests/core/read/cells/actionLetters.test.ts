import { formatActionRef, letterAt, letterIndex } from '../../../../src/core/read/cells/actionLetters';

describe('letterIndex', () => {
  test.each([
    ['a', 0],
    ['Z', 25],
    ['aa', 26],
    ['BB', 27],
    ['zz', 51],
  ])('%s is %i', (letters, index) => expect(letterIndex(letters)).toBe(index));

  test.each(['', 'ab', 'aaa', '1', 'é', 'a '])('%j is no letter of an action', (text) => {
    expect(letterIndex(text)).toBeNull();
  });
});

describe('letterAt', () => {
  test('is the other way round', () => {
    for (let index = 0; index < 52; index++) expect(letterIndex(letterAt(index))).toBe(index);
  });
});

describe('formatActionRef', () => {
  test('writes the office’s form', () => expect(formatActionRef(1, 'BB')).toBe('1-(bb)'));
});
