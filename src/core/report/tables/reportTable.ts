import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { PatchCell } from '../../workbook/patch';

/** A table that gets a sheet of its own, as data: what stands in its cells and how they look. */
export interface ReportTable {
  /** Last part of the name that marks its sheet. */
  readonly id: string;
  /** What its sheet is called where that name is free. */
  readonly sheet: string;
  /** What its Excel table is called where that name is free. */
  readonly table: string;
  /** The lines above the header: a title and what a reader should know. */
  readonly lines: readonly ReportCell[];
  /** Columns kept in view. */
  readonly frozenColumns: number;
  /** Printed at the foot of each page. */
  readonly footer: string;
  readonly columns: readonly ReportColumn[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  /** Stays the same whatever the header says. */
  readonly id: string;
  readonly header: string;
  /** Other headers it may have been written with, where the header depends on the workbook. */
  readonly pattern?: RegExp;
  /** In characters. */
  readonly width: number;
  /** What staff may choose or type; such a column is theirs, and rows take their entries along. */
  readonly choices?: readonly string[];
}

export interface ReportCell {
  readonly cell: PatchCell;
  readonly style: OwnedStyle;
}

export const blank: ReportCell = { cell: { kind: 'blank' }, style: 'text' };

export function text(value: string, style: OwnedStyle = 'text'): ReportCell {
  return value === '' ? { ...blank, style } : { cell: { kind: 'text', value }, style };
}

export function number(value: number | null, style: OwnedStyle = 'count'): ReportCell {
  return value === null ? { ...blank, style } : { cell: { kind: 'number', value }, style };
}

export function date(day: number | null): ReportCell {
  return day === null ? { ...blank, style: 'date' } : { cell: { kind: 'date', day }, style: 'date' };
}
