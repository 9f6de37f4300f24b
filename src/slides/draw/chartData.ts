import type { Chart, PatchCell, Range, SummaryChart, SummaryTable } from '../../core';
import { shownText } from '../shownText';

/** The sheet of the small workbook that a chart on a slide carries its figures in. */
export const CHART_SHEET = 'Figures';

/** A chart over cells of its own: a header row, then a row a category. */
export interface ChartData {
  readonly chart: Chart;
  readonly cells: readonly (readonly PatchCell[])[];
}

/** The figures of a chart as cells: texts stay texts, blanks stay blank, totals are left out as they are on the sheet. */
export function buildChartData(shown: SummaryChart, table: SummaryTable): ChartData {
  const rows = drawnRows(table);
  const category = columnOf(table, shown.category);
  const values = shown.series.map(({ column }) => columnOf(table, column));
  const text = (value: string): PatchCell => (value === '' ? { kind: 'blank' } : { kind: 'text', value });
  const header = [category, ...values].map((column) => text(shownText(headerCell(table, column))));
  const body = rows.map((row) => [
    text(shownText(row[category]!)),
    ...values.map((column): PatchCell => {
      const value = numberIn(row[column]!.cell);
      return value === null ? { kind: 'blank' } : { kind: 'number', value };
    }),
  ]);
  const column = (index: number): Range => ({ top: 2, bottom: rows.length + 1, left: index, right: index });
  const {
    type: kind,
    title,
    description,
    categoryTitle,
    valueTitle,
    valueFormat,
    from,
    to,
    legend,
    showsValues,
  } = shown;
  const series = shown.series.map(({ colour, pattern, isLine }, index) => ({
    ...{ colour, pattern, name: { row: 1, column: index + 2 }, values: column(index + 2) },
    ...(isLine === undefined ? {} : { isLine }),
  }));
  const chart: Chart = {
    ...{ kind, title, description, categoryTitle, valueTitle, valueFormat, from, to, legend, showsValues, series },
    ...{ dataSheet: CHART_SHEET, categories: column(1) },
  };
  return { chart, cells: [header, ...body] };
}

/** Whether there is anything to draw: a chart without a figure is left out. */
export function hasPoints(chart: SummaryChart, table: SummaryTable | undefined): boolean {
  if (!table) return false;
  const columns = chart.series.map(({ column }) => columnOf(table, column));
  return drawnRows(table).some((row) => columns.some((column) => numberIn(row[column]!.cell) !== null));
}

function drawnRows({ rows, totalRows }: SummaryTable): SummaryTable['rows'] {
  return rows.slice(0, rows.length - totalRows);
}

/** @throws RangeError when the table has no such column. */
function columnOf({ id: table, columns }: SummaryTable, wanted: string): number {
  const index = columns.findIndex(({ id }) => id === wanted);
  if (index < 0) throw new RangeError(`The table ${table} has no column ${wanted}.`);
  return index;
}

function headerCell({ columns }: SummaryTable, index: number) {
  return { cell: { kind: 'text', value: columns[index]!.header }, style: 'header' } as const;
}

function numberIn(cell: PatchCell): number | null {
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'formula' && typeof cell.value === 'number' ? cell.value : null;
}
