import type { Range } from './address';

/**
 * Adds a native chart. One of the same name on the sheet is replaced; where its kind and cells are the same, it keeps
 * the look people gave it and only its cached values are brought up to date.
 */
export interface AddChart {
  readonly op: 'addChart';
  readonly sheet: string;
  /** Unique on the sheet. */
  readonly name: string;
  /** The cells it lies over. */
  readonly place: Range;
  readonly chart: Chart;
}

/** Deletes a chart by its name; nothing happens when there is none. */
export interface DeleteChart {
  readonly op: 'deleteChart';
  readonly sheet: string;
  readonly name: string;
}

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What it shows, for people who cannot see it: the alternative text. */
  readonly description: string;
  /** The sheet its cells are on. */
  readonly dataSheet: string;
  /** One row or one column. */
  readonly categories: Range;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** An en-US format code, of the axis and of the labels. */
  readonly valueFormat: string;
  /** Ends of the value axis; null leaves them to the program. */
  readonly from: number | null;
  readonly to: number | null;
  readonly legend: 'bottom' | 'right' | 'none';
  readonly showsValues: boolean;
  readonly series: readonly ChartSeries[];
}

/** Bars lie, columns stand. */
export type ChartKind = 'bar' | 'stackedBar' | 'column' | 'stackedColumn' | 'line';

export interface ChartSeries {
  /** The cell that holds its name. */
  readonly name: { readonly row: number; readonly column: number };
  /** As long as the categories. */
  readonly values: Range;
  /** RGB without `#`. */
  readonly colour: string;
  /** Tells series apart without colour. */
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'grid';
  /** Drawn as a line over columns, such as a goal; lying bars take none. */
  readonly isLine?: boolean;
}
