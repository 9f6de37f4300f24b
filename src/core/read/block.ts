import { readCell } from '../workbook/readCell';
import { BLANK, type Cell, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Place } from '../findings/finding';
import type { Role } from './layouts/layout';

/** A header with the rows under it that play one role: where each field stands, and which rows hold data. */
export interface Block {
  readonly role: Role;
  /** Index of the workbook among those read together. */
  readonly workbookIndex: number;
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  /** The header row, then the rows that repeat it. Of a header in two rows the lower one. */
  readonly headerRows: readonly number[];
  /** Upper rows of headers in two rows: "Participants" over "Women | Men | Total". */
  readonly groupRows: readonly number[];
  /** Column of each field that has one. In a Member status sheet an instrument's field is its action: `1-(g)`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Headers that mean no field of the role. */
  readonly unmatched: readonly HeaderCell[];
  /** Headers that mean a field an earlier column already has. */
  readonly duplicates: readonly (HeaderCell & { readonly field: string })[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Where the lines above the header begin that speak of it: titles, a period, a pillar heading. */
  readonly firstRow: number;
  /** Last row that may hold data. */
  readonly lastRow: number;
  /** The Excel table the block is, if it is one. */
  readonly table: TableSnapshot | null;
  /** How well the header fits the role, 0 to 1. */
  readonly confidence: number;
  /** Another role that fits as well. */
  readonly rival: Role | null;
  /** Columns the user chose, null for a field said to have none; null when the block was found without a word of theirs. */
  readonly chosen: ReadonlyMap<string, number | null> | null;
}

export interface HeaderCell {
  /** The row it stands in: of a header in two rows it may be the upper one. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** The cell of a field in a row; blank when the field has no column. */
export function fieldCell(block: Block, row: number, field: string): Cell {
  const column = block.columns[field];
  return column === undefined ? BLANK : readCell(block.workbook, block.sheet, row, column);
}

/** Where a field of a row stands; the row's first cell when the field has no column. */
export function fieldPlace(block: Block, row: number, field: string): Place {
  return placeAt(block, row, block.columns[field] ?? block.firstColumn);
}

export function placeAt(block: Block, row: number, column: number): Place {
  return {
    workbook: block.workbookIndex,
    sheet: block.sheet.name,
    range: { top: row, left: column, bottom: row, right: column },
  };
}
