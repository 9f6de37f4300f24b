import { parseRange, type WorkbookSnapshot } from '../../../src/core';
import { digestPlace } from '../../../src/core/model/digestPlace';
import { insertColumn, insertRow } from '../../support/editSnapshot';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const NAME = { name: 'PlanMonitor.workshops.1.x', reference: "'W'!$D$1:$D$9" };
const book = (...rows: PlainCell[][]) => snapshotFrom({ W: rows }, { names: [NAME] });
const at = (workbook: WorkbookSnapshot, cell: string) => digestPlace(workbook, 'w', parseRange(cell)!);

const before = book(['a', 1, 'x', 'ours'], ['b', 2, 'y', 'ours']);

describe('digestPlace', () => {
  test('tells when the cell changed', () => {
    expect(at(book(['a', 2, 'x', 'ours']), 'B1')!.content).not.toBe(at(before, 'B1')!.content);
    expect(at(book(['a', '1', 'x', 'ours']), 'B1')!.content).not.toBe(at(before, 'B1')!.content);
  });

  test('tells when the rest of the row changed, and only then', () => {
    const [was, cell, other] = [at(before, 'B1')!, at(book(['a', 9, 'x']), 'B1')!, at(book(['z', 1, 'x']), 'B1')!];
    expect(cell.row).toBe(was.row);
    expect(other).toEqual({ content: was.content, row: expect.not.stringContaining(was.row) });
  });

  test("the product's own columns do not count, nor what is empty at the end", () => {
    expect(at(book(['a', 1, 'x', 'written anew']), 'B1')).toEqual(at(before, 'B1'));
    expect(at(book(['a', 1, 'x', null, null], [null, null, null, null, 'far']), 'B1')).toEqual(at(before, 'B1'));
  });

  test('moves with its row, and with its column', () => {
    expect(at(insertRow(before, 'W', 1), 'B2')).toEqual(at(before, 'B1'));
    expect(at(insertColumn(before, 'W', 2), 'C1')).toEqual(at(before, 'B1'));
  });

  test('of a range counts every cell, in its order', () => {
    const [column, whole] = [at(before, 'B1:B2')!, at(before, 'B1:B1048576')!];
    expect(column).toEqual(whole);
    expect(column.row).toBe('');
    expect(at(book(['b', 2], ['a', 1]), 'B1:B2')!.content).not.toBe(column.content);
  });

  test('an empty cell has one as well, a sheet that is gone has none', () => {
    expect(at(before, 'C9')!.content).toBe('');
    expect(digestPlace(before, 'Gone', parseRange('A1')!)).toBeNull();
  });
});
