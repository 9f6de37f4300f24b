import type { SummaryChart, SummaryTable } from '../../core';
import type { ShapedRow } from './shapeTable';

/** One slide of a sheet, laid out: what stands where. In inches. */
export interface SlidePage {
  readonly items: readonly PlacedItem[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type PlacedItem = PlacedText | PlacedTable | PlacedChart;

export interface PlacedText {
  readonly kind: 'text';
  readonly box: Box;
  readonly text: string;
  readonly look: 'heading' | 'remark';
  readonly size: number;
}

export interface PlacedTable {
  readonly kind: 'table';
  readonly box: Box;
  /** What screen readers call it. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** The header is the first. */
  readonly rows: readonly ShapedRow[];
  readonly size: number;
  /** False for one without lines between its rows. */
  readonly isRuled?: boolean;
}

export interface PlacedChart {
  readonly kind: 'chart';
  readonly box: Box;
  readonly chart: SummaryChart;
  readonly table: SummaryTable;
  /** Points. */
  readonly size: number;
}
