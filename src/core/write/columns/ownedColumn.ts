import type { OwnedStyle, PatchCell } from '../../workbook/patch';

/** A column the product writes beside a block. */
export interface OwnedColumn<Row> {
  /** Last part of its defined name. */
  readonly id: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
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
