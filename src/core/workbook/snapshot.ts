import type { DateSystem } from './calendar';
import type { Range } from './address';

/**
 * What a workbook held at one moment, as numbers and string ids: every text stands once in `strings`, so that a
 * snapshot of 100,000 rows crosses to a worker in milliseconds.
 */
export interface WorkbookSnapshot {
  /** The path or name people know the workbook by; '' for the open workbook. */
  readonly file: string;
  readonly dateSystem: DateSystem;
  /** The dictionary: texts, error codes and formulas of all sheets. */
  readonly strings: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The product's own custom XML part, as text; null when the workbook has none. */
  readonly state: string | null;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Index 0 is column A; null where a column holds nothing. */
  readonly columns: readonly (ColumnSnapshot | null)[];
  readonly tables: readonly TableSnapshot[];
  /** Merged areas, where the host knows them: reading never needs them, writing keeps clear of them. */
  readonly merges?: readonly Range[];
  /** Hidden and filtered rows, as spans in order, where the host knows them. They are read like any other. */
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  /** Links of cells, where the host knows them; those of HYPERLINK formulas are the formula's. */
  readonly hyperlinks?: readonly HyperlinkSnapshot[];
  /** Cells with a note or a threaded comment, in the order of rows and columns, where the host knows them. */
  readonly notes?: readonly NoteSnapshot[];
}

/** Rows or columns from the first to the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface HyperlinkSnapshot {
  readonly range: Range;
  /** An address such as `https://...`, or `#` and a place in the workbook. */
  readonly target: string;
}

export interface NoteSnapshot {
  readonly row: number;
  readonly column: number;
  /** A note of staff's, one of the product's own, or a conversation. */
  readonly kind: 'note' | 'own' | 'thread';
  /** What it says; known of the product's own only. */
  readonly text?: string;
}

/** One column from `firstRow` on, three parallel arrays. */
export interface ColumnSnapshot {
  readonly firstRow: number;
  readonly kinds: Uint8Array;
  /** number and date: the number; boolean: 0 or 1; text and error: the string id. */
  readonly values: Float64Array;
  /** String id of the formula with its `=`, or -1; null when the column has none. */
  readonly formulas: Int32Array | null;
}

export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, date: 5, uncalculated: 6 } as const;

export interface DefinedName {
  readonly name: string;
  /** What it refers to, without `=`: `'Plan'!$F$5:$F$60`. */
  readonly reference: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly scope: string | null;
  readonly isHidden: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: Range;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly string[];
}

/** A formula whose value the file does not hold is `uncalculated`: never a blank. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number' | 'date'; readonly value: number; readonly formula?: string }
  | { readonly kind: 'text' | 'error'; readonly value: string; readonly formula?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula?: string }
  | { readonly kind: 'uncalculated'; readonly formula: string };

export const BLANK: Cell = { kind: 'blank' };

/** The last row that holds anything in any column; 0 for an empty sheet. */
export function lastUsedRow(sheet: SheetSnapshot): number {
  let last = 0;
  for (const column of sheet.columns) if (column) last = Math.max(last, column.firstRow + column.kinds.length - 1);
  return last;
}

export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
