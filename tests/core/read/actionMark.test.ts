import { readActionMark, readLetterCell } from '../../../src/core/read/actionMark';

test.each([
  ['a) Assist', null, 'a', 'Assist'],
  ['( bb ) Assist', null, 'bb', 'Assist'],
  ['1-(c): Assist', 1, 'c', 'Assist'],
  ['a.', null, 'a', ''],
])('%j opens with its mark', (text, pillar, letters, rest) => {
  expect(readActionMark(text)).toEqual({ mark: { pillar, letters }, rest });
});

test.each(['Assist', 'abc) Assist', 'e.g. CBM', '(2) adoption', ''])('%j has no mark', (text) => {
  expect(readActionMark(text)).toBeNull();
});

test.each([
  ['a', null, 'a'],
  ['(BB)', null, 'bb'],
  ['1-(a)', 1, 'a'],
  ['2b', 2, 'b'],
  ['3. c)', 3, 'c'],
])('the cell %j is a letter', (text, pillar, letters) => expect(readLetterCell(text)).toEqual({ pillar, letters }));

test.each(['1', 'ab', 'abc', '', 'a b', 'x1'])('the cell %j is none', (text) =>
  expect(readLetterCell(text)).toBeNull(),
);
