import { respondingRows } from '../../../../src/core/model/survey/respondingRows';

/** Whose reply each row is, by the text of the row that says it. */
function replying(...rows: readonly (readonly [workshop: string, member: string])[]): string {
  const numbers = rows.map((_, index) => index);
  const rowOf = respondingRows(
    numbers,
    (row) => rows[row]![1],
    (row) => rows[row]![0],
  );
  return numbers.map((row) => rows[rowOf(row)]![1] || '-').join(' ');
}

test('a Member given once stands for the rows below it in a list by Member', () => {
  expect(replying(['1', 'FJ'], ['2', ''], ['3', ''], ['1', 'WS'], ['3', ''])).toBe('FJ FJ FJ WS WS');
  expect(replying(['1', 'FJ'], ['2', ''], ['1', 'WS'], ['2', 'TO'])).toBe('FJ FJ WS TO');
});

test('about one workshop a Member replies once: who does so below it is nobody known', () => {
  expect(replying(['1', 'FJ'], ['1', ''], ['2', ''], ['1', 'WS'])).toBe('FJ - - WS');
});

test('in a list by workshop an empty cell is forgotten', () => {
  expect(replying(['1', 'FJ'], ['1', ''], ['1', 'WS'], ['2', 'TO'])).toBe('FJ - WS TO');
  expect(replying(['1', 'FJ'], ['2', ''], ['2', 'WS'])).toBe('FJ - WS');
});

test('so it is where Members come back, as in the order in which replies arrived', () => {
  expect(replying(['1', 'FJ'], ['2', ''], ['1', 'WS'], ['2', 'FJ'])).toBe('FJ - WS FJ');
});
