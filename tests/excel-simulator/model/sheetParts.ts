import { formatRange, type Range } from '../../../src/core';
import type { RangeRef } from './sheetModel';
import { sheetText } from './sheetText';

export interface SeriesModel {
  name: string;
  values: RangeRef | null;
  categories: RangeRef | null;
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

/** A chart as plain data, its cells in words. */
export function describeChart({ id, name, type, place, series, look }: ChartModel): Record<string, unknown> {
  const cells = (ref: RangeRef | null) =>
    ref && (ref.range ? `${sheetText(ref.sheet.name)}!${formatRange(ref.range)}` : '#REF!');
  return {
    ...{ id, name, type, place, look: { ...look } },
    series: series.map((one) => ({
      ...{ name: one.name, values: cells(one.values), categories: cells(one.categories), look: { ...one.look } },
    })),
  };
}
