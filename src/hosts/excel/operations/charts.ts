import type { AddChart, DeleteChart } from '../../../core';
import { applyChart, chartTypes } from './chartParts';
import { rangeNow, type Applier, type Target } from './operation';
import { CORNER, keepNothing, sheetCorner } from './sheetCorner';

/**
 * ExcelApi 1.7. A chart of the same name and kind keeps the look people gave it: only its cells and its title are set
 * anew. Taking a new chart back takes it out; the look of one that stood is left.
 */
export const addChart: Applier<AddChart> = {
  place: ({ sheet, place }) => ({ sheet, range: place }),
  properties: CORNER,
  capture: keepNothing,
  keep: (range, { name }) => {
    const chart = range.worksheet.charts.getItemOrNullObject(name);
    chart.load('chartType');
    chart.series.load('items/name');
    return chart;
  },
  apply: (target, writing) => {
    const place = rangeNow(target, writing);
    const { operation, kept } = target;
    const present = kept && !kept.isNullObject ? kept : null;
    const { chart: wanted, name } = operation;
    const isSameKind =
      present !== null &&
      present.chartType === chartTypes[wanted.kind] &&
      present.series.items.length === wanted.series.length;
    if (!isSameKind) place.worksheet.charts.getItemOrNullObject(name).delete();
    const chart = applyChart({ place, operation, writing, present: isSameKind ? present : null });
    if (!isSameKind) made.set(target, chart);
  },
  putBack: (target, writing) => {
    const { kept, operation } = target;
    if (kept && !kept.isNullObject) return;
    const chart = made.get(target);
    // Where Excel stopped before the chart had its name, only its id finds it.
    if (chart && hasId(chart)) chart.delete();
    else rangeNow(target, writing).worksheet.charts.getItemOrNullObject(operation.name).delete();
  },
};

/** The charts that were asked for anew. */
const made = new WeakMap<Target, Excel.Chart>();

/** Whether Excel answered that the chart is there: an id that no answer brought throws. */
function hasId(chart: Excel.Chart): boolean {
  try {
    return chart.id !== '';
  } catch {
    return false;
  }
}

/** A deleted chart cannot be put back: it goes when everything else is written. */
export const deleteChart: Applier<DeleteChart> = {
  place: ({ sheet }) => sheetCorner(sheet),
  properties: CORNER,
  capture: keepNothing,
  apply: (target, writing) => {
    writing.doomedCharts.push(target.operation);
  },
  putBack: () => undefined,
};
