import type { OwnedBlockState } from '../../model/state';
import type { DateSystem } from '../../workbook/calendar';
import type { Range } from '../../workbook/address';
import { cellFromPatch } from '../../workbook/cellFromPatch';
import { cellDigester, digestText } from '../../workbook/digest';
import type { LaidCell, LaidChart, PageTexts, SummaryLayout } from './summaryLayout';

/** What was last written on a summary sheet, told from the state: enough to leave alone what is as it should be. */
export interface SummaryMemory {
  readonly rows: number;
  readonly columns: number;
  /** The digest of a cell's content, counted from 0; '' for one that was blank or was none. */
  readonly contentAt: (row: number, column: number) => string;
  readonly contents: ReadonlySet<string>;
  /** Of each row: how its cells look, and its height. */
  readonly looks: readonly string[];
  /** A column each, in characters. */
  readonly widths: readonly string[];
  /** Of how it is printed and what is kept in view. */
  readonly page: string;
  /** Where its data bars are, and of what they show. */
  readonly bars: readonly Range[];
  readonly barEnds: string;
  /** By the charts' names. */
  readonly charts: ReadonlyMap<string, string>;
}

/** What the keys of charts begin with, among those of what is remembered. */
export const CHART = 'chart.';

/** Reads what was remembered of a sheet; null where that is nothing, or does not fit together. */
export function readMemory(block: OwnedBlockState | undefined): SummaryMemory | null {
  const {
    size = [],
    contents = [],
    looks = [],
    widths = [],
    page = [],
    bars = [],
    barEnds = [],
  } = block?.columns ?? {};
  const [rows = 0, columns = 0] = size.map(Number);
  if (!(rows > 0 && columns > 0) || rows * columns !== contents.length) return null;
  const charts = Object.entries(block?.columns ?? {}).flatMap(([key, [digest = '']]) =>
    key.startsWith(CHART) ? [[key.slice(CHART.length), digest] as const] : [],
  );
  return {
    rows,
    columns,
    contentAt: (row, column) => (row < rows && column < columns ? contents[row * columns + column]! : ''),
    contents: new Set(contents),
    looks,
    widths,
    page: page[0] ?? '',
    bars: rangesOf(bars.map(Number)),
    barEnds: barEnds[0] ?? '',
    charts: new Map(charts),
  };
}

/** What to remember of a sheet once it is written as laid out. */
export function rememberLayout(layout: SummaryLayout, texts: PageTexts, dateSystem: DateSystem): OwnedBlockState {
  const { cells, heights, widths, charts, bars, repeatedRows, pageBreaks, frozenRows, pagesHigh } = layout;
  const [rows, columns] = [cells.length, widths.length];
  const digest = cellDigester();
  const contentOf = (cell: LaidCell | null) => (cell ? digest(cellFromPatch(cell.cell, dateSystem)) : '');
  const contents = cells.map((row) => row.map(contentOf));
  const chartOf = (chart: LaidChart) => {
    const { categories, series } = chart.chart;
    const shown = [categories, ...series.map(({ values }) => values)].map(({ top, bottom, left }) =>
      contents.slice(top - 1, bottom).map((row) => row[left - 1]),
    );
    return digestText(JSON.stringify([chart, shown]));
  };
  return {
    rows: [],
    columns: {
      size: [String(rows), String(columns)],
      contents: contents.flat(),
      looks: cells.map((row, index) => digestLook(row, heights[index]!)),
      widths: widths.map(String),
      page: [digestText(JSON.stringify([rows, columns, repeatedRows, pageBreaks, frozenRows, pagesHigh, texts]))],
      bars: bars.flatMap(({ range: { top, bottom, left, right } }) => [top, bottom, left, right].map(String)),
      barEnds: [digestText(JSON.stringify(bars))],
      ...Object.fromEntries(charts.map((chart) => [CHART + chart.id, [chartOf(chart)]])),
    },
  };
}

function rangesOf(numbers: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at + 3 < numbers.length; at += 4) {
    const [top = 0, bottom = 0, left = 0, right = 0] = numbers.slice(at, at + 4);
    if (top >= 1 && bottom >= top && left >= 1 && right >= left) ranges.push({ top, bottom, left, right });
  }
  return ranges;
}

function digestLook(row: readonly (LaidCell | null)[], height: number): string {
  return digestText(`${height} ${row.map((cell) => cell?.style ?? '').join(' ')}`);
}
