import { cellFromPatch } from '../cellFromPatch';
import type { ClearOwned, FixCell, WriteCells } from '../patch';
import type { SheetBuilder } from '../sheetBuilder';
import { BLANK } from '../snapshot';
import { sheetOf, type WorkbookDraft } from './workbookDraft';

export function writeCells(draft: WorkbookDraft, { sheet, row, column, cells }: WriteCells): void {
  const target = sheetOf(draft, sheet);
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (!cell) return;
      target.set(row + down, column + right, cellFromPatch(cell, draft.dateSystem));
      if (cell.kind === 'text') nameTableColumn(target, row + down, column + right, cell.value);
    }),
  );
}

/** That the cell holds what is to be corrected is for the host to make sure of (`holdsTyped`). */
export function fixCell(draft: WorkbookDraft, { sheet, row, column, to }: FixCell): void {
  writeCells(draft, { op: 'writeCells', sheet, row, column, cells: [[to]] });
}

export function clearOwned(draft: WorkbookDraft, { sheet, range }: ClearOwned): void {
  const target = sheetOf(draft, sheet);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) target.set(row, column, BLANK);
  }
}

/** A text written into the header cell of a table is its column's name from then on, as in Excel. */
function nameTableColumn(target: SheetBuilder, row: number, column: number, name: string): void {
  target.tables.forEach((table, index) => {
    const { top, left, right } = table.range;
    if (!table.hasHeaderRow || row !== top || column < left || column > right) return;
    target.tables[index] = { ...table, columns: table.columns.map((old, at) => (at === column - left ? name : old)) };
  });
}
