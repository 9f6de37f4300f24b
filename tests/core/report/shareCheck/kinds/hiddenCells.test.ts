import { hiddenCells } from '../../../../../src/core/report/shareCheck/kinds/hiddenCells';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

const spans = (...all: [number, number][]) => all.map(([from, to]) => ({ from, to }));

test('hidden rows and columns are counted by sheet', () => {
  const hidden = { hiddenRows: spans([3, 5], [9, 9]), hiddenColumns: spans([2, 2]) };
  expect(shareLines(hiddenCells.title, shareWorkbook([['x']], hidden))).toEqual(['Other: 4 rows and 1 column']);
});

test('nothing hidden is nothing; a host that cannot tell says so', () => {
  expect(shareLines(hiddenCells.title, shareWorkbook([['x']], { hiddenRows: [] }))).toEqual([]);
  expect(shareLines(hiddenCells.title, shareWorkbook())).toBeNull();
});
