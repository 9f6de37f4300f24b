import { countLines } from '../../../../src/core/write/sheets/countLines';

test.each([
  ['', 10, 1],
  ['one two', 10, 1],
  ['exactly te', 10, 1],
  ['one two three', 10, 2],
  ['one\ntwo', 10, 2],
  ['a word of internationalisation', 10, 3],
  ['internationalisation', 10, 2],
  ['xxxxxxxxxxxxxxxxxxxxxxxxx yy', 10, 3],
  ['narrow', 0.5, 6],
])('%j in %d characters', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
