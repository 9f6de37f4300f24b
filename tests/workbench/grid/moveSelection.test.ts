import { moveSelection } from '../../../src/workbench/grid/moveSelection';

const last = { row: 100, column: 10 };

test.each([
  ['ArrowDown', false, { row: 6, column: 3 }],
  ['ArrowUp', false, { row: 4, column: 3 }],
  ['ArrowLeft', false, { row: 5, column: 2 }],
  ['ArrowRight', false, { row: 5, column: 4 }],
  ['PageDown', false, { row: 25, column: 3 }],
  ['PageUp', false, { row: 1, column: 3 }],
  ['Home', false, { row: 5, column: 1 }],
  ['End', false, { row: 5, column: 10 }],
  ['Home', true, { row: 1, column: 1 }],
  ['End', true, { row: 100, column: 10 }],
])('%s (with control: %s) leads to %j', (key, hasControl, to) => {
  expect(moveSelection(key, { row: 5, column: 3 }, last, hasControl)).toEqual(to);
});

test('stays on the sheet, and leaves other keys alone', () => {
  expect(moveSelection('ArrowUp', { row: 1, column: 1 }, last, false)).toEqual({ row: 1, column: 1 });
  expect(moveSelection('a', { row: 1, column: 1 }, last, false)).toBeNull();
});
