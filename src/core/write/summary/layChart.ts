import type { SummaryChart, SummaryTable } from '../../report/summary/summarySheet';
import type { Range } from '../../workbook/address';
import type { LaidChart } from './summaryLayout';

/** Where a table was laid: the row of its header, and the columns of the sheet that its values stand in. */
export interface LaidTable {
  readonly table: SummaryTable;
  readonly headerRow: number;
  /** The last row of it that is no total. */
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** A chart over its place, bound to the cells of its table; its totals are not drawn. */
export function layChart(
  chart: SummaryChart,
  { table, headerRow, lastRow: bottom, columns }: LaidTable,
  place: Range,
): LaidChart {
  const { title, description, categoryTitle, valueTitle, valueFormat, from, to, legend, showsValues } = chart;
  const look = { title, description, categoryTitle, valueTitle, valueFormat, from, to, legend, showsValues };
  const columnOf = (wanted: string) => columns[table.columns.findIndex((column) => column.id === wanted)]!;
  const cellsOf = (wanted: string): Range => {
    const column = columnOf(wanted);
    return { top: headerRow + 1, bottom, left: column, right: column };
  };
  return {
    id: chart.id,
    place,
    chart: {
      ...look,
      kind: chart.type,
      categories: cellsOf(chart.category),
      series: chart.series.map(({ column, ...drawn }) => {
        return { ...drawn, name: { row: headerRow, column: columnOf(column) }, values: cellsOf(column) };
      }),
    },
  };
}
