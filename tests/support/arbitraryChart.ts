import fc from 'fast-check';
import type { AddChart, Chart, ChartKind, ChartSeries } from '../../src/core';

const kinds: readonly ChartKind[] = ['bar', 'stackedBar', 'column', 'stackedColumn', 'line'];
const oddTexts = ['', ' a ', 'a\nb', '<&>"\'', '_x0041_', '\u0001', '\ud800', '会議 ปี 😀'];
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string());
const start = fc.integer({ min: 1, max: 6 });

/** Charts over cells of any sheet, as many as a host can draw. */
export function chartOperation(sheet: fc.Arbitrary<string>): fc.Arbitrary<AddChart> {
  const place = fc
    .record({ top: start, left: start })
    .map(({ top, left }) => ({ top, left, bottom: top + 9, right: left + 5 }));
  return fc
    .record({ sheet, place, chart: arbitraryChart(sheet) })
    .map((operation) => ({ op: 'addChart', name: 'PlanMonitor.chart', ...operation }));
}

function arbitraryChart(dataSheet: fc.Arbitrary<string>): fc.Arbitrary<Chart> {
  return fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc
      .record({
        kind: fc.constantFrom(...kinds),
        title: text,
        description: text,
        dataSheet,
        categories: line(count),
        categoryTitle: fc.option(text),
        valueTitle: fc.option(text),
        valueFormat: fc.constantFrom('General', '0.0%', '#,##0 "<&>"'),
        from: fc.constantFrom(null, 0, -1e-7),
        to: fc.constantFrom(null, 0.5, 1e21),
        legend: fc.constantFrom('bottom', 'right', 'none'),
        showsValues: fc.boolean(),
        series: fc.array(arbitrarySeries(count), { minLength: 1, maxLength: 4 }),
      })
      .map((chart) => ({ ...chart, series: drawable(chart.kind, chart.series) })),
  );
}

function arbitrarySeries(count: number): fc.Arbitrary<ChartSeries> {
  return fc.record({
    name: fc.record({ row: start, column: start }),
    values: line(count),
    colour: fc.constantFrom('1F3864', 'FFC000', 'c00000'),
    pattern: fc.constantFrom('solid', 'stripes', 'dots', 'grid'),
    isLine: fc.boolean(),
  });
}

/** Cells down a column or along a row. */
function line(count: number) {
  return fc.record({ top: start, left: start, isRow: fc.boolean() }).map(({ top, left, isRow }) => {
    const run = count - 1;
    return { top, left, bottom: isRow ? top : top + run, right: isRow ? left + run : left };
  });
}

/** Lying bars take no lines, and a column chart has a column. */
function drawable(kind: ChartKind, series: readonly ChartSeries[]): readonly ChartSeries[] {
  const lies = kind === 'bar' || kind === 'stackedBar';
  return series.map((one, index) => (lies || index === 0 ? { ...one, isLine: false } : one));
}
