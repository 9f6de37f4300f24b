import type { Range } from '../../../src/core';

export interface SeriesModel {
  name: string;
  values: Range | null;
  categories: Range | null;
  look: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  place: Range | null;
  readonly series: SeriesModel[];
  /** What was set of its title, axes and legend, by dotted names. */
  readonly look: Record<string, unknown>;
}

/** A conditional format or a check of entries, with the cells it is on. */
export interface MarkModel {
  readonly range: Range;
  readonly settings: Record<string, unknown>;
}

export interface PageModel {
  hasGridlines: boolean;
  frozen: { readonly rows: number; readonly columns: number } | null;
  layout: Record<string, unknown>;
}
