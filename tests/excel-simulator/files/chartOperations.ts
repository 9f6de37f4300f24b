import type { Chart, ChartKind, ChartSeries, PatchOperation } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { ChartModel, SeriesModel } from '../model/sheetParts';

const kinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: 'bar',
  BarStacked: 'stackedBar',
  ColumnClustered: 'column',
  ColumnStacked: 'stackedColumn',
  LineMarkers: 'line',
};

/** The charts of a sheet. Excel's own has neither patterns nor a description. */
export function chartOperations(sheet: SheetModel): PatchOperation[] {
  return sheet.charts.map((chart) => {
    if (!chart.place) throw new Error(`The chart ${chart.name} lies nowhere.`);
    return { op: 'addChart', sheet: sheet.name, name: chart.name, place: chart.place, chart: chartOf(chart) };
  });
}

function chartOf({ type, look, series }: ChartModel): Chart {
  const [first] = series;
  const data = first?.values?.sheet;
  const kind = kinds[type];
  if (!data || !kind || !first.categories?.range) throw new Error(`A chart of the type ${type} cannot be saved.`);
  const title = (axis: string) => (look[`${axis}.title.Visible`] ? String(look[`${axis}.title.Text`]) : null);
  const bound = (name: string) => (look[name] as number | undefined) ?? null;
  return {
    ...{ kind, title: String(look['title.Text']), description: '', dataSheet: data.name },
    categories: first.categories.range,
    categoryTitle: title('category'),
    valueTitle: title('value'),
    valueFormat: String(look['value.NumberFormat']),
    from: bound('value.Minimum'),
    to: bound('value.Maximum'),
    legend: look['legend.Visible'] ? (look['legend.Position'] === 'Right' ? 'right' : 'bottom') : 'none',
    showsValues: series.some((one) => one.look.labels === true),
    series: series.map((one) => seriesOf(one, data)),
  };
}

function seriesOf({ name, values, look }: SeriesModel, data: SheetModel): ChartSeries {
  const range = values?.range;
  if (!range || values.sheet !== data) throw new Error(`The series ${name} has no cells on ${data.name}.`);
  const place = headerOf(name, data, range.top, range.left);
  const colour = String(look.ChartFill ?? look.ChartLineFormat).slice(1);
  return { name: place, values: range, colour, pattern: 'solid', ...(look.type === 'Line' && { isLine: true }) };
}

/** The nearest cell above or left of the first value that shows the name of the series. */
function headerOf(name: string, sheet: SheetModel, top: number, left: number): ChartSeries['name'] {
  const isIt = (row: number, column: number) => String(sheet.cell(row, column)?.value ?? '') === name;
  for (let row = top - 1; row > 0; row--) if (isIt(row, left)) return { row, column: left };
  for (let column = left - 1; column > 0; column--) if (isIt(top, column)) return { row: top, column };
  throw new Error(`No cell shows the name of the series ${name}.`);
}
