import { applyPatch, formatCell, parseIsoDay, readCell, runPlan } from '../../../src/core';
import { setCell } from '../../support/editSnapshot';
import { snapshotFrom } from '../../support/snapshotFrom';
import { HEADERS, ROWS, OWNED, workshopBook, run, updated, rowOf, staffCells } from '../../support/workshopBook';

describe('a plain range', () => {
  test('gets its columns right of its last one, with hidden names over header to last row', () => {
    const book = updated(workshopBook());
    expect(rowOf(book, 'Log', 2)).toEqual([...HEADERS, ...OWNED]);
    expect(rowOf(book, 'Log', 3).slice(8)).toEqual([
      'FY2024/25',
      'Q1',
      '1-(a)',
      '2',
      String(2 / 35),
      'PI, SA',
      '0.25',
      '1',
      'Met',
    ]);
    expect(rowOf(book, 'Log', 4).slice(8)).toEqual(['FY2024/25', 'Q3', '1-(a)', '1', '', 'PI', '', '0', '']);
    expect(book.names.map(({ name, reference, isHidden }) => [name, reference, isHidden])).toContainEqual([
      'PlanMonitor.workshops.1.womenShare',
      "'Log'!$O$2:$O$5",
      true,
    ]);
  });

  test('leaves every staff cell as it was', () => {
    const book = workshopBook();
    expect(staffCells(updated(book), 'Log', (column) => column > 8)).toEqual(staffCells(book, 'Log', () => false));
  });

  test('row ratios are live formulas over the row itself', () => {
    const book = updated(workshopBook());
    const share = readCell(book, book.sheets[0]!, 3, 15);
    expect(share).toEqual({
      kind: 'number',
      value: 0.25,
      formula: '=IF(AND(ISNUMBER(F3),ISNUMBER(E3)),IF(E3>0,F3/E3,""),"")',
    });
    expect(readCell(book, book.sheets[0]!, 3, 17)).toMatchObject({
      formula: '=IF(ISNUMBER(O3),IF(O3>=0.25,"Met","Below"),"")',
    });
  });

  test('a second run changes nothing', () => {
    expect(run(updated(workshopBook())).patch).toEqual([]);
  });

  test('a later run rewrites the same cells', () => {
    const first = updated(workshopBook());
    const corrected = setCell(first, 'Log', 3, 8, { kind: 'text', value: 'Fiji, Nepal, India' });
    const { changes } = run(corrected);
    expect(changes.map(({ row, column }) => formatCell(row, column))).toEqual(['L3', 'M3']);
    expect(rowOf(updated(corrected), 'Log', 3)[11]).toBe('3');
  });

  test('cells to the right that are not ours keep their place: the block starts after them', () => {
    const book = setCell(workshopBook(), 'Log', 4, 10, { kind: 'text', value: 'ask Fiji' });
    expect(rowOf(updated(book), 'Log', 2).slice(8)).toEqual(['', '', ...OWNED]);
  });

  test('a header staff have already gets the product name behind ours', () => {
    const book = snapshotFrom({ Log: [[...HEADERS, 'Women share'], ...ROWS.map((row) => [...row, 'high'])] });
    expect(rowOf(updated(book), 'Log', 1).slice(8)).toEqual([
      'Women share',
      ...OWNED.map((header) => (header === 'Women share' ? 'Women share (Plan Monitor)' : header)),
    ]);
    expect(run(updated(book)).patch).toEqual([]);
  });

  test('new rows are covered by the next run, a row that went is cleared', () => {
    const first = updated(workshopBook());
    const grown = ['Data', 'Regional'].reduce(
      (book, text, index) => setCell(book, 'Log', 6, index * 2 + 1, { kind: 'text', value: text }),
      setCell(first, 'Log', 6, 2, { kind: 'date', value: 45992 }),
    );
    const second = updated(grown);
    expect(rowOf(second, 'Log', 6)[8]).toBe('FY2025/26');
    expect(second.names.every(({ reference }) => reference.endsWith('$6'))).toBe(true);
    const emptied = [1, 2, 3].reduce((book, column) => setCell(book, 'Log', 6, column, { kind: 'blank' }), second);
    expect(staffCells(updated(emptied), 'Log', () => false)).toEqual(staffCells(first, 'Log', () => false));
  });
});

test('merged cells to the right are taken: the block starts after them', () => {
  const book = workshopBook();
  const merges = [{ top: 2, left: 10, bottom: 2, right: 12 }];
  const merged = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) };
  expect(rowOf(updated(merged), 'Log', 2).slice(8)).toEqual(['', '', '', '', ...OWNED]);
});

test('settings given for an update are kept in the workbook and hold for the next', () => {
  const today = parseIsoDay('2026-01-31')!;
  const { update } = runPlan([workshopBook()], { today, settings: { genderGoal: 0.3 } });
  const book = applyPatch(workshopBook(), update.patch);
  expect(rowOf(book, 'Log', 2).at(-1)).toBe('30% goal');
  expect(run(book).patch).toEqual([]);
  const back = runPlan([book], { today, settings: { genderGoal: 0.25 } }).update;
  expect(rowOf(applyPatch(book, back.patch), 'Log', 2).at(-1)).toBe('25% goal');
});
