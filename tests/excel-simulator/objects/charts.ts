import type { RangeRef, SheetModel } from '../model/sheetModel';
import type { ChartModel, SeriesModel } from '../model/sheetParts';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { rangeArgument } from './rangeArgument';
import { checkSheetAccess } from './sheetAccess';
import { booleanArgument, isSimObject, numberArgument, textArgument, type SimObject } from './simObject';

const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked', 'Line', 'LineMarkers'];

export function chartsObject(workbook: WorkbookModel, sheet: SheetModel): SimObject {
  const find = (key: unknown) => {
    const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return found ? chartObject(sheet, found) : null;
  };
  return {
    type: 'ChartCollection',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: find,
    readers: ['GetItemOrNullObject'],
    methods: {
      GetItemOrNullObject: find,
      Add: (type, source, seriesBy) => {
        const location = 'ChartCollection.add';
        if (!TYPES.includes(textArgument(type, location))) throw new SimError('InvalidArgument', location);
        if (!['Auto', 'Columns', 'Rows'].includes(textArgument(seriesBy, location))) {
          throw new SimError('InvalidArgument', location);
        }
        const cells = anyRange(source, location);
        const values = cells.range!;
        const count = seriesBy === 'Rows' ? values.bottom - values.top + 1 : values.right - values.left + 1;
        const chart: ChartModel = {
          ...{
            id: workbook.newId(),
            name: `Chart ${sheet.charts.length + 1}`,
            type: String(type),
            place: null,
            look: {},
          },
          series: Array.from({ length: count }, (_, index) => newSeries(`Series${index + 1}`)),
        };
        chart.series[0]!.values = cells.sheet.refer(values);
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

function newSeries(name: string): SeriesModel {
  return { name, values: null, categories: null, look: {} };
}

function chartObject(sheet: SheetModel, chart: ChartModel): SimObject {
  const { look } = chart;
  return {
    type: 'Chart',
    ids: () => ({ Id: chart.id }),
    checkAccess: (location) => checkSheetAccess(sheet, location),
    scalars: { Id: () => chart.id, Name: () => chart.name, ChartType: () => chart.type },
    setters: {
      Name: (value) => {
        chart.name = textArgument(value, 'Chart.name');
      },
    },
    navigation: {
      Title: () => settable('ChartTitle', look, 'title', { Text: textArgument, Visible: booleanArgument }),
      Legend: () => settable('ChartLegend', look, 'legend', { Visible: booleanArgument, Position: legendPlace }),
      Axes: () => ({
        type: 'ChartAxes',
        navigation: { CategoryAxis: () => axis(look, 'category'), ValueAxis: () => axis(look, 'value') },
      }),
      Series: () => seriesCollection(chart),
    },
    methods: {
      SetPosition: (from, to) => {
        const [start, end] = [from, to].map((corner) => rangeArgument(corner, sheet, 'Chart.setPosition'));
        chart.place = { ...start!, bottom: end!.bottom, right: end!.right };
      },
      Delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  };
}

function seriesCollection(chart: ChartModel): SimObject {
  const at = (index: unknown, location: string) => {
    const series = chart.series[numberArgument(index, location)];
    if (!series) throw new SimError('InvalidArgument', location);
    return seriesObject(series);
  };
  return {
    type: 'ChartSeriesCollection',
    items: () => chart.series.map(seriesObject),
    readers: ['GetItemAt'],
    item: (index) => at(index, 'ChartSeriesCollection.getItem'),
    methods: {
      GetItemAt: (index) => at(index, 'ChartSeriesCollection.getItemAt'),
      Add: (name) => {
        chart.series.push(newSeries(textArgument(name, 'ChartSeriesCollection.add')));
        return seriesObject(chart.series.at(-1)!);
      },
    },
  };
}

function seriesObject(series: SeriesModel): SimObject {
  const { look } = series;
  const colour = (place: string): SimObject => ({
    type: place,
    methods: { SetSolidColor: (value) => void (look[place] = hexColour(value, `${place}.setSolidColor`)) },
    setters: { Color: (value) => void (look[place] = hexColour(value, `${place}.color`)) },
  });
  return {
    type: 'ChartSeries',
    scalars: { Name: () => series.name },
    setters: {
      Name: (value) => void (series.name = textArgument(value, 'ChartSeries.name')),
      ChartType: (value) => {
        if (!TYPES.includes(textArgument(value, 'ChartSeries.chartType'))) {
          throw new SimError('InvalidArgument', 'ChartSeries.chartType');
        }
        look.type = value;
      },
      HasDataLabels: (value) => void (look.labels = booleanArgument(value, 'ChartSeries.hasDataLabels')),
    },
    navigation: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        navigation: { Fill: () => colour('ChartFill'), Line: () => colour('ChartLineFormat') },
      }),
      DataLabels: () => settable('ChartDataLabels', look, 'labels', { NumberFormat: textArgument }),
    },
    methods: {
      SetValues: (range) => void (series.values = copyOf(anyRange(range, 'ChartSeries.setValues'))),
      SetXAxisValues: (range) => void (series.categories = copyOf(anyRange(range, 'ChartSeries.setXAxisValues'))),
    },
  };
}

type Check = (value: unknown, location: string) => unknown;

/** An object of which properties can be set, each with what it must be. */
function settable(
  type: string,
  look: Record<string, unknown>,
  prefix: string,
  checks: Record<string, Check>,
): SimObject {
  const setters = Object.entries(checks).map(([name, check]) => {
    const set = (value: unknown) => void (look[`${prefix}.${name}`] = check(value, `${type}.${name}`));
    return [name, set] as const;
  });
  return { type, setters: Object.fromEntries(setters) };
}

function axis(look: Record<string, unknown>, prefix: string): SimObject {
  const number: Check = (value, location) => {
    if (typeof value !== 'number') throw new SimError('InvalidArgument', location);
    return value;
  };
  return {
    ...settable('ChartAxis', look, prefix, {
      ...{ Minimum: number, Maximum: number, NumberFormat: textArgument, ReversePlotOrder: booleanArgument },
    }),
    navigation: {
      Title: () =>
        settable('ChartAxisTitle', look, `${prefix}.title`, { Text: textArgument, Visible: booleanArgument }),
    },
  };
}

function legendPlace(value: unknown, location: string): unknown {
  if (value !== 'Right' && value !== 'Bottom') throw new SimError('InvalidArgument', location);
  return value;
}

function hexColour(value: unknown, location: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(textArgument(value, location))) throw new SimError('InvalidArgument', location);
  return String(value);
}

/** A range of any sheet. */
function anyRange(value: unknown, location: string): RangeRef {
  if (!isSimObject(value) || !value.ref?.range) throw new SimError('InvalidArgument', location);
  return value.ref;
}

/** The cells of a chart stay when the client gives its range up. */
function copyOf({ sheet, range }: RangeRef): RangeRef {
  return sheet.refer(range!);
}
