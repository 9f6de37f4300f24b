import type { PageText } from '../../workbook/sheetOperations';
import type { Chart } from '../../workbook/chart';
import type { Range } from '../../workbook/address';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { PatchCell } from '../../workbook/patch';

/**
 * A summary sheet laid out: what stands where, as if its first cell were A1. Everything on it is a function of the page,
 * so that the same page gives the same sheet.
 */
export interface SummaryLayout {
  /** Row by row, as many as columns in each; null where nothing stands. */
  readonly cells: readonly (readonly (LaidCell | null)[])[];
  /** In points, a row each. */
  readonly heights: readonly number[];
  /** In characters of the workbook's plain size, a column each. */
  readonly widths: readonly number[];
  readonly charts: readonly LaidChart[];
  readonly bars: readonly LaidBar[];
  /** Rows printed on top of every page and kept in view; null for none. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null;
  /** Rows that a page begins with, beside those where a page is full. */
  readonly pageBreaks: readonly number[];
  readonly frozenRows: number;
  /** Pages high when printed; null for as many as it takes. */
  readonly pagesHigh: number | null;
}

export interface LaidCell {
  readonly cell: PatchCell;
  readonly style: OwnedStyle;
  /** What the cell is of, for the preview: the header of its column. */
  readonly header: string;
}

export interface LaidChart {
  readonly id: string;
  readonly place: Range;
  readonly chart: Omit<Chart, 'dataSheet'>;
}

export interface LaidBar {
  readonly range: Range;
  readonly from: number;
  readonly to: number;
}

/** What stands at the head and foot of each page. */
export interface PageTexts {
  readonly header: PageText;
  readonly footer: PageText;
}
