import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { PatchCell } from '../../workbook/patch';
import type { Cell } from '../../workbook/snapshot';

/** A column the product writes beside a block. */
export interface OwnedColumn<Row> {
  /** Last part of its defined name. */
  readonly id: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** True where numbers of several kinds stand in it: a cell whose number changes gets its look again. */
  readonly hasMixedLooks?: boolean;
  /** What the column writes looks like this; asked only where nothing is remembered of the last update. */
  readonly looksOwn: (cell: Cell) => boolean;
  /** What stands in a row, and how it looks. */
  readonly write: (row: Row) => OwnedCell;
}

export interface OwnedCell {
  readonly cell: PatchCell;
  readonly style: OwnedStyle;
}

export const blankCell: PatchCell = { kind: 'blank' };

export function textCell(value: string): PatchCell {
  return value === '' ? blankCell : { kind: 'text', value };
}

export function numberCell(value: number | null): PatchCell {
  return value === null ? blankCell : { kind: 'number', value };
}

/** A number, a date or a formula: what a column of figures holds. */
export function isFigure(cell: Cell): boolean {
  return cell.kind !== 'blank' && (cell.kind === 'number' || cell.kind === 'date' || cell.formula !== undefined);
}

/** A text of the given form, or a formula. */
export function isText(form: RegExp): (cell: Cell) => boolean {
  return (cell) =>
    (cell.kind === 'text' && form.test(cell.value)) || (cell.kind !== 'blank' && cell.formula !== undefined);
}
