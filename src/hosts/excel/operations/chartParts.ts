import { findSheet, readCell, type AddChart, type Chart, type ChartKind, type Range } from '../../../core';
import type { Writing } from './operation';

/** What Excel calls the kinds of charts. */
export const chartTypes = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  line: 'LineMarkers',
} as const satisfies Readonly<Record<ChartKind, string>>;

interface ChartWork {
  /** The kept cells the chart lies over. */
  readonly place: Excel.Range;
  readonly operation: AddChart;
  readonly writing: Writing;
  /** The chart whose look stays; null for a new one. */
  readonly present: Excel.Chart | null;
}

/** Sets the cells of a chart, and the look of a new one. */
export function applyChart({ place, operation, writing, present }: ChartWork): Excel.Chart {
  const { name, chart: wanted } = operation;
  const cells = cellsOf(place, operation, writing);
  const first = wanted.series[0]!;
  const chart =
    present ??
    place.worksheet.charts.add(chartTypes[wanted.kind], cells(first.values), isRow(first.values) ? 'Rows' : 'Columns');
  wanted.series.forEach(({ values, name: at }, index) => {
    const isThere = present !== null || index === 0;
    const seriesName = headerOf(wanted, at, writing);
    const series = isThere ? chart.series.getItemAt(index) : chart.series.add(seriesName);
    series.setValues(cells(values));
    series.setXAxisValues(cells(wanted.categories));
    if (present === null) dress(series, wanted, index, seriesName);
  });
  chart.title.text = wanted.title;
  if (present !== null) return chart;
  chart.name = name;
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  dressAxes(chart, wanted);
  chart.legend.visible = wanted.legend !== 'none';
  if (wanted.legend !== 'none') chart.legend.position = wanted.legend === 'right' ? 'Right' : 'Bottom';
  return chart;
}

function dress(
  series: Excel.ChartSeries,
  { kind, showsValues, valueFormat, series: all }: Chart,
  index: number,
  name: string,
) {
  const { colour, isLine } = all[index]!;
  series.name = name;
  if (isLine) series.chartType = 'Line';
  if (isLine || kind === 'line') series.format.line.color = `#${colour}`;
  else series.format.fill.setSolidColor(`#${colour}`);
  series.hasDataLabels = showsValues && !isLine;
  if (showsValues && !isLine) series.dataLabels.numberFormat = valueFormat;
}

function dressAxes({ axes }: Excel.Chart, { kind, categoryTitle, valueTitle, valueFormat, from, to }: Chart): void {
  const { categoryAxis, valueAxis } = axes;
  // Lying bars read from the top.
  if (kind === 'bar' || kind === 'stackedBar') categoryAxis.reversePlotOrder = true;
  writeTitle(categoryAxis, categoryTitle);
  writeTitle(valueAxis, valueTitle);
  valueAxis.numberFormat = valueFormat;
  if (from !== null) valueAxis.minimum = from;
  if (to !== null) valueAxis.maximum = to;
}

function writeTitle({ title }: Excel.ChartAxis, text: string | null): void {
  title.visible = text !== null;
  if (text !== null) title.text = text;
}

/** Cells of the chart's data: counted from where the chart lies when they are on its sheet, so that they move with it. */
function cellsOf(place: Excel.Range, { sheet, place: lies, chart }: AddChart, { workbook, added }: Writing) {
  const isSameSheet = sheet.toLowerCase() === chart.dataSheet.toLowerCase();
  const other = added.get(chart.dataSheet.toLowerCase()) ?? workbook.worksheets.getItem(chart.dataSheet);
  const anchor = isSameSheet ? place.getCell(0, 0) : other.getRange('A1');
  const [row, column] = isSameSheet ? [lies.top, lies.left] : [1, 1];
  return ({ top, left, bottom, right }: Range) =>
    anchor.getOffsetRange(top - row, left - column).getResizedRange(bottom - top, right - left);
}

/** What the name cell of a series shows once the patch is written: Office.js takes a text, not a cell. */
function headerOf({ dataSheet }: Chart, { row, column }: { row: number; column: number }, { after }: Writing): string {
  const workbook = after();
  const sheet = findSheet(workbook, dataSheet);
  const cell = sheet && readCell(workbook, sheet, row, column);
  return cell && 'value' in cell ? String(cell.value) : '';
}

function isRow({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left < right;
}
