import type { Place } from '../../findings/finding';
import type { ChartKind, ChartSeries } from '../../workbook/chart';
import type { ReportCell } from '../tables/reportTable';

/**
 * One page for the meeting, as data (definition: workbook 2.4). The sheet and the slide are both made from it, so that no
 * figure is worked out twice.
 */
export interface SummarySheet {
  /** Last part of the name that marks its sheet. */
  readonly id: string;
  /** What its sheet is called where that name is free. */
  readonly sheet: string;
  readonly title: string;
  /** Under the title: the meeting, the as-of date, the days participation and gender speak of. */
  readonly lines: readonly string[];
  /** True where everything is to be read from the back of a room: 14 points and up. */
  readonly isLarge: boolean;
  /** From top to bottom; the parts of a band stand side by side. */
  readonly bands: readonly (readonly SummaryPart[])[];
  /** Definitions in plain words: the notes of the slide. */
  readonly notes: readonly string[];
  /** Pages high when printed; null for as many as it takes. */
  readonly pagesHigh: number | null;
}

export type SummaryPart = SummaryTable | SummaryChart;

export interface SummaryTable {
  readonly kind: 'table';
  /** Unique on the sheet. */
  readonly id: string;
  readonly heading: string;
  /**
   * True where each row is shown as a card: its first cell above, the second in large figures, the others below it, with
   * no headers.
   */
  readonly isCards?: boolean;
  /** True for details that only the sheet has room for: no slide shows them. */
  readonly isSheetOnly?: boolean;
  readonly columns: readonly SummaryColumn[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly SummaryCell[])[];
  /** How many rows at the end are totals. */
  readonly totalRows: number;
  /** What a reader should know: what was left out and why. */
  readonly remarks: readonly string[];
  /** Said in place of the rows where there are none. */
  readonly whenEmpty: string;
}

export interface SummaryColumn {
  /** Unique in the table. */
  readonly id: string;
  readonly header: string;
  /** In characters of the sheet's plain size. */
  readonly width: number;
  /** A data bar in its cells, between the value of an empty and of a full one. */
  readonly bar?: { readonly from: number; readonly to: number };
}

/** A value as it is shown, and the cells of the workbook it was made from. */
export interface SummaryCell extends ReportCell {
  readonly evidence: readonly Place[];
}

/** A chart of a table of the same sheet; its rows that are totals are not drawn. */
export interface SummaryChart {
  readonly kind: 'chart';
  /** Unique on the sheet; the chart's name. */
  readonly id: string;
  /** The id of the table it shows. */
  readonly table: string;
  readonly type: ChartKind;
  readonly title: string;
  /** What it shows, with its figures, for people who cannot see it. */
  readonly description: string;
  /** Ids of the table's columns. */
  readonly category: string;
  readonly series: readonly (Pick<ChartSeries, 'colour' | 'pattern' | 'isLine'> & { readonly column: string })[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** An en-US format code. */
  readonly valueFormat: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly legend: 'bottom' | 'right' | 'none';
  readonly showsValues: boolean;
}
