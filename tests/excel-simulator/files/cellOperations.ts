import type { PatchCell, PatchOperation } from '../../../src/core';
import type { SimCell } from '../model/cell';
import { rectanglesOf } from '../model/rectangles';
import type { SheetModel } from '../model/sheetModel';

/** The cells that hold something else than before. */
export function cellOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  const places = [...sheet.entries(), ...(former?.entries() ?? [])].map(([row, column]) => ({ row, column }));
  const changed = places.filter(({ row, column }) => {
    return textOf(sheet.cell(row, column)) !== textOf(former?.cell(row, column) ?? null);
  });
  const unique = new Map(changed.map((place) => [`${place.row} ${place.column}`, place]));
  return rectanglesOf(unique.values()).map(({ top, left, bottom, right }) => ({
    ...{ op: 'writeCells', sheet: sheet.name, row: top, column: left },
    cells: Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) => patchCell(sheet.cell(top + down, left + along))),
    ),
  }));
}

function textOf(cell: SimCell | null): string {
  return cell ? JSON.stringify([cell.type, cell.value, cell.formula]) : '';
}

function patchCell(cell: SimCell | null): PatchCell {
  if (!cell) return { kind: 'blank' };
  const { value, formula, type } = cell;
  if (type === 'Error' || type === 'Unknown') throw new Error(`The cell with ${formula ?? value} cannot be saved.`);
  if (formula !== undefined) return { kind: 'formula', formula, value };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}
