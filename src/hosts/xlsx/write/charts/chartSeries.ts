import { formatSheetRange, type Chart, type ChartSeries, type WorkbookSnapshot } from '../../../../core';
import { readCategories, readNumbers, readTexts, referenceElement, type ChartPoints } from './chartPoints';
import { dataLabels } from './dataLabels';
import { barLook, goalMarker, lineLook, pointMarker } from './seriesLook';

/** A series' three references, each a formula and what its cells hold. */
export interface SeriesData {
  readonly tx: CellReference;
  readonly cat: CellReference;
  readonly val: CellReference;
}

interface CellReference {
  readonly formula: string;
  readonly points: ChartPoints;
}

/** Reads what the series of a chart show, in their order. */
export function readSeriesData(chart: Chart, workbook: WorkbookSnapshot): SeriesData[] {
  const { dataSheet, categories } = chart;
  // The reference spells the sheet as the workbook does.
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === dataSheet.toLowerCase())?.name ?? dataSheet;
  const cat = {
    formula: formatSheetRange(sheet, categories),
    points: readCategories(workbook, sheet, categories),
  };
  return chart.series.map(({ name: { row, column }, values }) => {
    const name = { top: row, left: column, bottom: row, right: column };
    return {
      tx: { formula: formatSheetRange(sheet, name), points: readTexts(workbook, sheet, name) },
      cat,
      val: {
        formula: formatSheetRange(sheet, values),
        points: readNumbers(workbook, sheet, values, chart.valueFormat),
      },
    };
  });
}

/** `c:ser` of a bar or column. The index is the series' place in the chart. */
export function barSeries(chart: Chart, series: ChartSeries, index: number, data: SeriesData): string {
  const look = `${barLook(series)}<c:invertIfNegative val="0"/>`;
  return `<c:ser>${identity(index, data)}${look}${dataLabels(chart, series)}${references(data)}</c:ser>`;
}

/** `c:ser` of a line: of a line chart, or a goal's over columns. */
export function lineSeries(chart: Chart, series: ChartSeries, index: number, data: SeriesData): string {
  const marker = chart.kind === 'line' ? pointMarker(series) : goalMarker(series, data.val.points.values.length);
  const look = `${lineLook(series)}${marker}${dataLabels(chart, series)}`;
  return `<c:ser>${identity(index, data)}${look}${references(data)}<c:smooth val="0"/></c:ser>`;
}

function identity(index: number, { tx }: SeriesData): string {
  const name = `<c:tx>${referenceElement('c:', tx.formula, tx.points)}</c:tx>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
}

function references({ cat, val }: SeriesData): string {
  const categories = `<c:cat>${referenceElement('c:', cat.formula, cat.points)}</c:cat>`;
  return `${categories}<c:val>${referenceElement('c:', val.formula, val.points)}</c:val>`;
}
