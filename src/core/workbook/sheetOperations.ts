import type { Range } from './address';

/** Adds an empty worksheet. The name must be free and one that Excel takes. */
export interface AddWorksheet {
  readonly op: 'addWorksheet';
  readonly sheet: string;
  /** The sheet it stands behind; null for the end. */
  readonly after: string | null;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly hasGridlines: boolean;
}

/**
 * Deletes a worksheet of the product's own: one that a workbook-scoped `PlanMonitor.sheet.` name refers to or that the
 * same patch added. What belongs to it goes too: its tables, charts, notes, links and the names that are scoped to it or
 * refer to it and to no other sheet. Nothing else may refer to it.
 */
export interface DeleteWorksheet {
  readonly op: 'deleteWorksheet';
  readonly sheet: string;
}

/** Makes an Excel table of a range, the header row among it; the headers are written as text. */
export interface AddTable {
  readonly op: 'addTable';
  readonly sheet: string;
  /** Unique in the workbook, among its defined names too. */
  readonly table: string;
  readonly range: Range;
  /** Unique without regard to case. */
  readonly columns: readonly string[];
  /** Such as `TableStyleMedium2`. */
  readonly style: string;
}

/** Height in points. */
export interface SetRowHeight {
  readonly op: 'setRowHeight';
  readonly sheet: string;
  readonly row: number;
  readonly height: number;
}

/** Keeps the first rows and columns in view; 0 and 0 lets go of them. */
export interface FreezePanes {
  readonly op: 'freezePanes';
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is printed: A4, one page wide. Print area and repeated rows are kept as Excel keeps them, as names. */
export interface SetPageLayout {
  readonly op: 'setPageLayout';
  readonly sheet: string;
  readonly layout: PageLayout;
}

export interface PageLayout {
  readonly orientation: 'landscape' | 'portrait';
  /** Pages high; null for as many as it takes. */
  readonly pagesHigh: number | null;
  /** null for all that is used. */
  readonly printArea: Range | null;
  /** Rows printed on top of every page; null for none. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null;
  /** Rows that a new page begins with, in place of all the sheet has; where they are left out those stay. */
  readonly pageBreaks?: readonly number[];
  readonly header: PageText;
  readonly footer: PageText;
}

/**
 * The three places of a header or footer as plain text, in which `{page}` and `{pages}` stand for the page's number and
 * the number of pages.
 */
export interface PageText {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}
