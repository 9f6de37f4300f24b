import { MAX_COLUMN, MAX_ROW, rangesOverlap, type Range } from '../../../src/core';
import { redirectReferences } from './formulaReferences';
import type { SheetModel } from './sheetModel';
import { bodyOf } from './tableModel';

/**
 * What Excel does by itself when formulas are written into a column of a table that holds nothing else: the last of them
 * is put into every empty cell of the column, also into those that were just written empty.
 * @param written where something was written.
 * @param hasFormula whether that was a formula.
 */
export function fillTableColumns(
  sheet: SheetModel,
  written: Range,
  hasFormula: (row: number, column: number) => boolean,
): void {
  if (!sheet.workbook.fillsTableColumns) return;
  for (const body of sheet.tables.map(bodyOf).filter((range) => rangesOverlap(range, written))) {
    for (let column = Math.max(body.left, written.left); column <= Math.min(body.right, written.right); column++) {
      fillColumn(sheet, { ...body, left: column, right: column }, hasFormula);
    }
  }
}

function fillColumn(
  sheet: SheetModel,
  { top, bottom, left: column }: Range,
  hasFormula: (row: number, column: number) => boolean,
): void {
  const empty: number[] = [];
  let source: { readonly row: number; readonly formula: string } | null = null;
  for (let row = top; row <= bottom; row++) {
    const cell = sheet.cell(row, column);
    if (!cell) empty.push(row);
    else if (cell.formula === undefined || !hasFormula(row, column)) return;
    else source = { row, formula: cell.formula };
  }
  if (!source) return;
  for (const row of empty) {
    const formula = copiedFormula(source.formula, row - source.row, 0);
    sheet.setCell(row, column, { type: 'Unknown', value: '', formula, isLive: true });
  }
}

/** A formula as it reads when it is copied so many rows and columns away: only what has a dollar sign stays. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return redirectReferences(formula, ({ sheet, range, isFixed }) => {
    const { top, left, bottom, right } = range;
    const moved = {
      top: isFixed.top ? top : top + rows,
      left: isFixed.left ? left : left + columns,
      bottom: isFixed.bottom ? bottom : bottom + rows,
      right: isFixed.right ? right : right + columns,
    };
    const isInside = moved.top > 0 && moved.left > 0 && moved.bottom <= MAX_ROW && moved.right <= MAX_COLUMN;
    return isInside ? { sheet, range: moved } : 'gone';
  });
}
