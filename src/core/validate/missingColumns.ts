import type { Block } from '../read/block';
import { layouts } from '../read/layouts/layouts';
import { suggestField } from '../read/matchHeader';
import { isBlankAt } from '../workbook/readCell';

export interface MissingColumn {
  readonly field: string;
  /** The header cell nearest to where the field is looked for. */
  readonly row: number;
  readonly column: number;
  /** The header that stands there, where it comes near to the field's. */
  readonly near: string | null;
}

/** The needed fields of a block that no header gives. */
export function missingColumns(block: Block): readonly MissingColumn[] {
  return layouts[block.role].needed
    .filter((group) => group.every((field) => block.columns[field] === undefined))
    .map((group) => {
      const near = block.unmatched.find(({ header }) => group.includes(suggestField(block.role, header) ?? ''));
      if (near) return { field: group[0]!, row: near.row, column: near.column, near: near.header };
      const column = lookedFor(block, group[0]!);
      const row = block.unmatched.find((cell) => cell.column === column)?.row ?? block.headerRows[0]!;
      return { field: group[0]!, row, column, near: null };
    });
}

/** Beside its usual neighbours where a header means nothing or was deleted; else the nearest neighbour itself. */
function lookedFor(block: Block, field: string): number {
  const order = Object.keys(layouts[block.role].fields);
  const place = order.indexOf(field);
  const before = order.slice(0, place).flatMap((name) => block.columns[name] ?? []);
  const after = order.slice(place + 1).flatMap((name) => block.columns[name] ?? []);
  const beside = [...before.slice(-1).map((column) => column + 1), ...after.slice(0, 1).map((column) => column - 1)];
  const free = beside.find((column) => isFree(block, column));
  if (free !== undefined) return free;
  const near = [...before.slice(-1), ...after.slice(0, 1)];
  const apart = (column: number) => {
    const name = order.findIndex((present) => block.columns[present] === column);
    return Math.abs(name - place);
  };
  return near.sort((a, b) => apart(a) - apart(b))[0] ?? block.firstColumn;
}

/** True for a header that means no field, or an empty header over filled cells. */
function isFree({ columns, unmatched, sheet, headerRows, lastRow }: Block, column: number): boolean {
  if (column < 1 || Object.values(columns).includes(column)) return false;
  if (unmatched.some((cell) => cell.column === column)) return true;
  for (let row = headerRows[0]! + 1; row <= lastRow; row++) if (!isBlankAt(sheet, row, column)) return true;
  return false;
}
