import { modelFrom } from '../../support/ruleHarness';
import { columnReader } from '../../../src/core/model/columnReader';
import { cellText } from '../../../src/core/read/cells/cellText';

const { blocks } = modelFrom({
  List: [
    ['Workshop', 'Name', 'Member', 'Rating'],
    [1, 'A', 'Fiji', 4],
    [1, 'B', 'Fiji', '4'],
    [2, 'C', 'Samoa', null],
    [1, 'D', 'Fiji', 4],
  ],
});

test('reads each distinct text or number once', () => {
  const seen: string[] = [];
  const read = columnReader(blocks[0]!, 'member', (cell) => {
    seen.push(cellText(cell));
    return { text: cellText(cell) };
  });
  expect([2, 3, 4, 5].map((row) => read(row).text)).toEqual(['Fiji', 'Fiji', 'Samoa', 'Fiji']);
  expect(read(2)).toBe(read(5));
  expect(seen).toEqual(['', 'Fiji', 'Samoa']);
});

test('a number and the same number as text are two', () => {
  const read = columnReader(blocks[0]!, 'rating', ({ kind }) => kind);
  expect([2, 3, 4, 5].map(read)).toEqual(['number', 'text', 'blank', 'number']);
});

test('a field without a column, and rows outside the data, are blank', () => {
  expect(columnReader(blocks[0]!, 'gender', ({ kind }) => kind)(2)).toBe('blank');
  expect(columnReader(blocks[0]!, 'member', ({ kind }) => kind)(99)).toBe('blank');
});
