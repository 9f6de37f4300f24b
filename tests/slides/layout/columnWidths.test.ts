import type { SummaryTable } from '../../../src/core';
import { columnGroups, columnRooms, fitColumns, type ColumnRoom } from '../../../src/slides/layout/columnWidths';
import { numberCell, textCell } from '../../support/arbitrarySummary';

/** A column whose header is no wider than its values. */
const room = (least: number, wanted: number): ColumnRoom => ({ least, body: wanted, wanted });
const rooms = [room(1, 4), room(1, 2)];

test('columns get what they want where there is room', () => {
  expect(fitColumns(rooms, 10)).toEqual([4, 2]);
});

test('what is short is taken from those that can spare it', () => {
  expect(fitColumns(rooms, 4)).toEqual([2.5, 1.5]);
});

test('headers are broken before values are', () => {
  const wideHeader: ColumnRoom = { least: 0.5, body: 1, wanted: 3 };
  expect(fitColumns([room(1, 4), wideHeader], 6)).toEqual([4, 2]);
  expect(fitColumns([room(1, 4), wideHeader], 5)).toEqual([4, 1]);
});

test('short columns keep what they want while longer ones can spare it', () => {
  const short = room(0.4, 0.9);
  expect(fitColumns([room(1, 4), short], 3.4)).toEqual([2.5, 0.9]);
});

test('where even the least is too much all shrink alike', () => {
  expect(fitColumns(rooms, 1)).toEqual([0.5, 0.5]);
});

test('a table too wide for a slide shows its columns in turns, the first on each', () => {
  const wide = Array.from({ length: 8 }, () => room(1, 1));
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

test('a sign in a header is not parted from its word', () => {
  const parts = { heading: '', totalRows: 0, remarks: [], whenEmpty: '', rows: [[numberCell(1)], [numberCell(2)]] };
  const roomOf = (header: string) => {
    return columnRooms({ kind: 'table', id: 't', ...parts, columns: [{ id: 'a', header, width: 4 }] }, 12)[0]!.least;
  };
  expect(roomOf('\u2714 Achieved')).toBeGreaterThan(roomOf('Achieved'));
  expect(roomOf('\u2716 Not achieved')).toBe(roomOf('achieved'));
});
