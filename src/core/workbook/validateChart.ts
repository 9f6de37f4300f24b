import type { Range } from './address';
import type { AddChart, Chart } from './chart';

/**
 * Makes sure that a chart can be drawn in every host.
 * @throws RangeError that says what is wrong with it.
 */
export function validateChart({ name, chart }: AddChart): void {
  const problem = problemOf(chart);
  if (problem) throw new RangeError(`The chart "${name}" cannot be drawn: ${problem}.`);
}

function problemOf(chart: Chart): string | null {
  const { kind, categories, series, from, to } = chart;
  const count = cellCount(categories);
  if (series.length === 0) return 'it has no series';
  if (count === null) return 'its categories are neither one row nor one column';
  if (series.some(({ values }) => cellCount(values) !== count)) return 'a series has not one value a category';
  if (series.some(({ colour }) => !/^[0-9A-Fa-f]{6}$/.test(colour))) return 'a colour is not RGB';
  if (from !== null && to !== null && from >= to) return 'its value axis ends before it begins';
  const lines = series.filter(({ isLine }) => isLine).length;
  // Excel draws a line from left to right only, across the bars instead of along them.
  if (lines > 0 && (kind === 'bar' || kind === 'stackedBar')) return 'a line goes over columns, not over lying bars';
  if (lines === series.length && kind !== 'line') return 'it has lines only, and is no line chart';
  return null;
}

function cellCount({ top, left, bottom, right }: Range): number | null {
  return top === bottom || left === right ? bottom - top + right - left + 1 : null;
}
