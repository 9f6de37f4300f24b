import type { Range } from './address';
import type { Day } from './calendar';
import type { AddChart, DeleteChart } from './chart';
import type {
  AddHyperlink,
  AddNote,
  ConditionalFormat,
  DataValidation,
  DeleteHyperlink,
  DeleteNote,
  SetFill,
} from './markOperations';
import type { OwnedStyle } from './ownedStyles';
import type {
  AddTable,
  AddWorksheet,
  DeleteWorksheet,
  FreezePanes,
  SetPageLayout,
  SetRowHeight,
} from './sheetOperations';

/**
 * A change to a workbook, as data. Every host applies the same operations with the meaning that `applyPatch` gives
 * them; each host has one applier an operation, so that leaving one out does not compile.
 */
export type Patch = readonly PatchOperation[];

export type PatchOperation =
  | WriteCells
  | FixCell
  | FormatRange
  | SetColumnWidth
  | SetRowHeight
  | ClearOwned
  | AddWorksheet
  | DeleteWorksheet
  | AddTable
  | GrowTable
  | AddChart
  | DeleteChart
  | ConditionalFormat
  | DataValidation
  | AddHyperlink
  | DeleteHyperlink
  | AddNote
  | DeleteNote
  | SetFill
  | FreezePanes
  | SetPageLayout
  | DefineName
  | DeleteName
  | WriteState;

/** Cells of a rectangle, row by row; null leaves a cell as it is. */
export interface WriteCells {
  readonly op: 'writeCells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (PatchCell | null)[])[];
}

/**
 * Corrects one cell of staff's, the only operation that touches what they typed. It is applied only while the cell holds
 * `from`, and keeps the cell's look but for a number format that would hide the value: a date gets one that shows a date,
 * a number one that shows a number.
 */
export interface FixCell {
  readonly op: 'fixCell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: TypedCell;
  readonly to: TypedCell;
}

/** What staff type that a fix replaces or writes: no formula. */
export type TypedCell = Extract<PatchCell, { readonly kind: 'number' | 'text' | 'date' }>;

/** Gives owned cells one of the product's styles. */
export interface FormatRange {
  readonly op: 'formatRange';
  readonly sheet: string;
  readonly range: Range;
  readonly style: OwnedStyle;
}

/** Width in characters of the default font, as Excel's column width box counts them. */
export interface SetColumnWidth {
  readonly op: 'setColumnWidth';
  readonly sheet: string;
  readonly column: number;
  readonly width: number;
}

/** Takes contents and format out of owned cells. */
export interface ClearOwned {
  readonly op: 'clearOwned';
  readonly sheet: string;
  readonly range: Range;
}

/** Gives an Excel table its new extent (same top left corner) and all its columns; headers that differ are written. */
export interface GrowTable {
  readonly op: 'growTable';
  readonly sheet: string;
  readonly table: string;
  readonly range: Range;
  readonly columns: readonly string[];
}

/** Adds or moves a hidden workbook-scoped name. */
export interface DefineName {
  readonly op: 'defineName';
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** Deletes a workbook-scoped name. */
export interface DeleteName {
  readonly op: 'deleteName';
  readonly name: string;
}

/** Replaces the product's custom XML part; null takes it out. */
export interface WriteState {
  readonly op: 'writeState';
  readonly xml: string | null;
}

/** A formula has its `=` and carries the value it gives. Text stays text, whatever it looks like. */
export type PatchCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string | boolean };
