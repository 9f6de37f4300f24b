import { detectBlocks, SheetBuilder, StringPool, type WorkbookSnapshot } from '../../../../src/core';
import { startExcelHost } from '../../../support/startExcelHost';
import { HEAD } from '../../../../src/hosts/excel/limits';
import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';

/** A plan whose header stands at a row and column, with one action far below and a note beside it. */
function planAt(row: number, column: number): WorkbookSnapshot {
  const pool = new StringPool();
  const builder = new SheetBuilder('Plan', pool);
  const write = (down: number, texts: readonly string[]) =>
    texts.forEach((value, right) => builder.set(row + down, column + right, { kind: 'text', value }));
  write(0, ['Specific Actions', 'KPI', 'Target']);
  write(1, ['(1) Train', 'workshops', '5 workshops', 'a note']);
  write(60, ['(2) Advise', 'missions', '3 missions']);
  return { file: '', dateSystem: 1900, strings: pool.strings, sheets: [builder.build()], names: [], state: null };
}

describe('the head of a sheet', () => {
  test('is as large as the engine looks for a header', () => {
    const isFound = (workbook: WorkbookSnapshot) => detectBlocks(workbook, 0, workbook.sheets[0]!).length > 0;
    expect(isFound(planAt(HEAD.bottom, HEAD.right - 2))).toBe(true);
    expect(isFound(planAt(HEAD.bottom + 1, 1))).toBe(false);
    expect(isFound(planAt(1, HEAD.right + 1))).toBe(false);
  });

  test('leads to the rest of the sheet, below and to the right', async () => {
    const workbook = planAt(HEAD.bottom, HEAD.right - 2);
    new ExcelSimulator(workbook);
    const [sheet] = (await startExcelHost().readSnapshot()).sheets;
    expect(sheet!.columns.map((column) => column?.kinds.length ?? 0)).toEqual(
      workbook.sheets[0]!.columns.map((column) => column?.kinds.length ?? 0),
    );
  });
});
