import { applyPatch, formatCell, parseIsoDay, runPlan, type WorkbookSnapshot } from '../../../src/core';
import { canonical } from '../../support/canonical';
import {
  copySheet,
  deleteColumn,
  insertColumn,
  insertRow,
  renameSheet,
  setCell,
  swapRows,
} from '../../support/editSnapshot';
import { HEADERS, OWNED, workshopBook, run, updated, rowOf, staffCells } from '../../support/workshopBook';

describe('what staff do to the block', () => {
  test('a column inserted inside it stays theirs', () => {
    const edited = setCell(insertColumn(updated(workshopBook()), 'Log', 11), 'Log', 2, 11, {
      kind: 'text',
      value: 'Remark',
    });
    const again = updated(setCell(edited, 'Log', 3, 11, { kind: 'text', value: 'fine' }), '2026-02-01');
    expect(rowOf(again, 'Log', 2).slice(8, 12)).toEqual(['Fiscal year', 'Quarter', 'Remark', 'Actions linked']);
    expect(rowOf(again, 'Log', 3).slice(8, 12)).toEqual(['FY2024/25', 'Q1', 'fine', '1-(a)']);
    expect(run(again, '2026-02-01').patch).toEqual([]);
  });

  test('a typed-over cell stays as typed until it is let go', () => {
    const edited = setCell(updated(workshopBook()), 'Log', 3, 9, { kind: 'text', value: 'see note' });
    const { patch, typedOver } = run(edited);
    expect(patch).toEqual([]);
    expect(typedOver.map(({ row, column }) => formatCell(row, column))).toEqual(['I3']);
    const accepted = [{ sheet: 'Log', row: 3, column: 9 }];
    const { update } = runPlan([edited], { today: parseIsoDay('2026-01-31')!, accepted });
    expect(rowOf(applyPatch(edited, update.patch), 'Log', 3)[8]).toBe('FY2024/25');
  });

  test('words typed over a number keep their look: nothing is written at all', () => {
    const edited = setCell(updated(workshopBook()), 'Log', 3, 12, { kind: 'text', value: 'see note' });
    expect(run(edited).patch).toEqual([]);
  });

  test('a renamed sheet keeps its columns', () => {
    const renamed = renameSheet(updated(workshopBook()), 'Log', "Staff's log");
    expect(run(renamed).patch).toEqual([]);
  });

  test('a copied sheet owns nothing: its copied cells stay, its own block stands beside them', () => {
    const copied = copySheet(updated(workshopBook()), 'Log', 'Log (2)');
    const again = updated(copied);
    const copy = rowOf(again, 'Log (2)', 2);
    expect(copy.slice(8, 17)).toEqual(OWNED);
    expect(copy.slice(17)).toEqual(OWNED.map((header) => `${header} (Plan Monitor)`));
    expect(rowOf(again, 'Log', 2)).toEqual([...HEADERS, ...OWNED]);
    expect(staffCells(again, 'Log (2)', (column) => column > 17)).toEqual(staffCells(copied, 'Log (2)', () => false));
    expect(run(again).patch).toEqual([]);
  });

  test.each([
    ['header deleted', (book: WorkbookSnapshot) => setCell(book, 'Log', 2, 10, { kind: 'blank' })],
    ['header changed', (book: WorkbookSnapshot) => setCell(book, 'Log', 2, 10, { kind: 'text', value: 'My quarter' })],
    ['column deleted', (book: WorkbookSnapshot) => deleteColumn(book, 'Log', 10)],
  ] as const)('a column is not put back without asking: %s', (reason, edit) => {
    const edited = edit(updated(workshopBook()));
    const { lost, patch } = run(edited);
    expect(lost).toEqual([{ sheet: 'Log', id: 'quarter', reason }]);
    expect(canonical(applyPatch(edited, patch)).sheets).toEqual(canonical(edited).sheets);
    expect(run(applyPatch(edited, patch)).patch).toEqual([]);
  });

  test('rows inserted above and inside move the block along', () => {
    const edited = insertRow(insertRow(updated(workshopBook()), 'Log', 1), 'Log', 5);
    const again = updated(edited);
    expect(staffCells(again, 'Log', () => false)).toEqual(staffCells(edited, 'Log', () => false));
  });

  test('a sort that left our columns behind is counted and put right', () => {
    const sorted = swapRows(updated(workshopBook()), 'Log', 3, 5, [1, 2, 3, 4, 5, 6, 7, 8]);
    const { sheets, typedOver } = run(sorted);
    expect(typedOver).toEqual([]);
    expect(sheets[0]!.cellsMisplaced).toBeGreaterThan(0);
    const { notices } = runPlan([sorted], { today: parseIsoDay('2026-01-31')! });
    expect(notices).toEqual([expect.stringMatching(/^Log: \d+ computed cell\(s\) no longer match their rows/)]);
    expect(rowOf(updated(sorted), 'Log', 3)[8]).toBe('FY2025/26');
  });

  test('a block number is never used again', () => {
    const first = updated(workshopBook());
    const bare = { ...first, names: [] };
    const again = updated(bare);
    expect(again.names.every(({ name }) => name.startsWith('PlanMonitor.workshops.2.'))).toBe(true);
  });
});

describe('a workbook that lost what was remembered', () => {
  const forgotten = (book: WorkbookSnapshot): WorkbookSnapshot => ({ ...book, state: null });

  test('cells that look like what the column writes are rewritten, others stay as typed', () => {
    const typed = setCell(updated(workshopBook()), 'Log', 3, 9, { kind: 'text', value: 'see note' });
    const corrected = setCell(typed, 'Log', 3, 8, { kind: 'text', value: 'Fiji, Nepal, India' });
    const again = updated(forgotten(corrected));
    expect(rowOf(again, 'Log', 3)[8]).toBe('see note');
    expect(rowOf(again, 'Log', 3)[11]).toBe('3');
  });

  test('a second run changes nothing but what is remembered', () => {
    expect(run(forgotten(updated(workshopBook()))).patch.map(({ op }) => op)).toEqual(['writeState']);
  });
});
