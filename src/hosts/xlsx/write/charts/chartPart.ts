import type { Chart, WorkbookSnapshot } from '../../../../core';
import { axesElements, CATEGORY_AXIS, VALUE_AXIS } from './chartAxes';
import { barSeries, lineSeries, readSeriesData, type SeriesData } from './chartSeries';
import type { DrawingDialect } from './drawingDialect';
import { textProperties, titleElement } from './drawingText';

/** The gap between categories, in percent of a bar's width. */
const GAP = 60;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const LEGEND_PLACES = { bottom: 'b', right: 'r' } as const;

/**
 * The text of a chart's part: what it shows of a workbook's cells, cached values among it, in the order the schema
 * gives the elements. Hidden rows and columns are drawn too: figures do not depend on what somebody has folded away.
 */
export function buildChartPart(chart: Chart, workbook: WorkbookSnapshot, dialect: DrawingDialect): string {
  const { title, legend } = chart;
  const data = readSeriesData(chart, workbook);
  const plot = `<c:plotArea><c:layout/>${groups(chart, data, dialect)}${axesElements(chart)}</c:plotArea>`;
  const legendElement =
    legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${LEGEND_PLACES[legend]}"/><c:overlay val="0"/>${textProperties({ size: 12 })}</c:legend>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    `<c:date1904 val="${workbook.dateSystem === 1904 ? 1 : 0}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleElement(title, { size: 14, isBold: true })}` +
    `<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>${plot}${legendElement}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties({ size: 12 })}</c:chartSpace>`
  );
}

/** Bars or columns first, lines over them; both on the same two axes. */
function groups(chart: Chart, data: readonly SeriesData[], dialect: DrawingDialect): string {
  const bars: string[] = [];
  const lines: string[] = [];
  chart.series.forEach((series, index) => {
    if (chart.kind === 'line' || series.isLine) lines.push(lineSeries(chart, series, index, data[index]!));
    else bars.push(barSeries(chart, series, index, data[index]!));
  });
  return (bars.length > 0 ? barChart(chart, bars, dialect) : '') + (lines.length > 0 ? lineChart(lines) : '');
}

function barChart({ kind }: Chart, series: readonly string[], { percent }: DrawingDialect): string {
  const direction = kind === 'bar' || kind === 'stackedBar' ? 'bar' : 'col';
  const isStacked = kind === 'stackedBar' || kind === 'stackedColumn';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${percent(GAP)}"/>` +
    `<c:overlap val="${percent(isStacked ? 100 : 0)}"/>${AXIS_IDS}</c:barChart>`
  );
}

function lineChart(series: readonly string[]): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
  );
}
