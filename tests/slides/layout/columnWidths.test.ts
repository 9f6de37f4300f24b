import type { SummaryTable } from '../../../src/core';
import { columnGroups, columnRooms, fitColumns } from '../../../src/slides/layout/columnWidths';
import { numberCell, textCell } from '../../support/arbitrarySummary';

const rooms = [
  { least: 1, wanted: 4 },
  { least: 1, wanted: 2 },
];

test('columns get what they want where there is room', () => {
  expect(fitColumns(rooms, 10)).toEqual([4, 2]);
});

test('what is short is taken from those that can spare it', () => {
  expect(fitColumns(rooms, 4)).toEqual([2.5, 1.5]);
});

test('short columns keep what they want while longer ones can spare it', () => {
  const short = { least: 0.4, wanted: 0.9 };
  expect(fitColumns([{ least: 1, wanted: 4 }, short], 3.4)).toEqual([2.5, 0.9]);
});

test('where even the least is too much all shrink alike', () => {
  expect(fitColumns(rooms, 1)).toEqual([0.5, 0.5]);
});

test('a table too wide for a slide shows its columns in turns, the first on each', () => {
  const wide = Array.from({ length: 8 }, () => ({ least: 1, wanted: 1 }));
  expect(columnGroups(wide, 4)).toEqual([
    [0, 1, 2, 3],
    [0, 4, 5, 6],
    [0, 7],
  ]);
  expect(columnGroups(wide, 8)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
});

test('a column needs its longest word and wants its longest line, within its width on the sheet', () => {
  const table: SummaryTable = {
    ...{ kind: 'table', id: 't', heading: '', totalRows: 0, remarks: [], whenEmpty: '' },
    columns: [
      { id: 'a', header: 'Member', width: 30 },
      { id: 'n', header: 'N', width: 8 },
    ],
    rows: [[textCell('Papua New Guinea'), numberCell(1234567)]],
  };
  const [member, number] = columnRooms(table, 12);
  expect(member!.least).toBeLessThan(member!.wanted);
  expect(member!.wanted).toBeLessThan(2);
  expect(number!.least).toBe(number!.wanted);
});
