import type { SummaryChart, SummaryPart } from '../../report/summary/summarySheet';
import type { ColumnRun } from './assignColumns';
import { columnKind, valueColumn } from './columnKind';
import { layCards } from './layCards';
import { layChart, type LaidTable } from './layChart';
import { layLines, layTable, widthOf, type LaidRow } from './layTable';
import type { SheetSizes } from './sheetSizes';
import type { LaidCell, LaidChart } from './summaryLayout';

/** The parts of a band, side by side. */
export interface LaidBand {
  readonly rows: readonly LaidRow[];
  readonly tables: readonly LaidTable[];
  readonly charts: readonly LaidChart[];
  /** The row of the sheet that it begins in. */
  readonly firstRow: number;
}

interface BandFrame {
  readonly widths: readonly number[];
  readonly sizes: SheetSizes;
  readonly isLarge: boolean;
  /** The row of the sheet that the band begins in. */
  readonly firstRow: number;
}

/**
 * Lays a band: tables first, as their rows are what charts lie beside. The lines that describe a chart stand under its
 * table where that is in the band, else under the chart.
 */
export function layBand(
  band: readonly SummaryPart[],
  runs: readonly (readonly ColumnRun[])[],
  frame: BandFrame,
): LaidBand {
  const { firstRow, sizes } = frame;
  const rows: Draft[] = [];
  const tables: LaidTable[] = [];
  const charts = band.filter((part): part is SummaryChart => part.kind === 'chart');
  band.forEach((part, index) => {
    if (part.kind !== 'table') return;
    const own = runs[index]!;
    // What stands in the next part begins behind a gap.
    const next = runs[index + 1]?.[0]?.from;
    const room = { from: own[0]!.from, to: next === undefined ? frame.widths.length - 1 : next - 2 };
    if (part.isCards) return put(rows, 0, layCards(part, { ...frame, runs: own, room }), sizes);
    const laid = layTable(part, { ...frame, runs: own, room });
    const described = charts.filter(({ table }) => table === part.id);
    const lines = described.flatMap(({ description, title }) => describe(description, title, room, frame));
    put(rows, 0, [...laid.rows, ...lines], sizes);
    const columns = own.map((run, column) => valueColumn(run, columnKind(part, column)) + 1);
    const headerRow = firstRow + laid.above;
    tables.push({ table: part, headerRow, lastRow: headerRow + part.rows.length - part.totalRows, columns });
  });
  const laidCharts = band.flatMap((part, index): LaidChart[] => {
    if (part.kind !== 'chart') return [];
    const of = tables.find(({ table }) => table.id === part.table);
    const isDrawn = of && of.table.rows.length > of.table.totalRows;
    return isDrawn ? [placeChart(part, of, wholeRun(runs[index]!), rows, frame)] : [];
  });
  return { rows, tables, charts: laidCharts, firstRow };
}

function wholeRun(runs: readonly ColumnRun[]): ColumnRun {
  return { from: runs[0]!.from, to: runs.at(-1)!.to };
}

/** A chart lies over rows that are high enough together; where the tables beside it are too short, empty rows follow. */
function placeChart(
  chart: SummaryChart,
  table: LaidTable,
  { from, to }: ColumnRun,
  rows: Draft[],
  { sizes, firstRow }: BandFrame,
): LaidChart {
  let height = 0;
  let count = 0;
  while (height < sizes.chartHeight) {
    rows[count] ??= { cells: new Map(), height: sizes.line };
    height += rows[count++]!.height;
  }
  return layChart(chart, table, {
    top: firstRow,
    bottom: firstRow + count - 1,
    left: from + 1,
    right: to + 1,
  });
}

function describe(
  description: string,
  header: string,
  { from, to }: ColumnRun,
  { widths, sizes, isLarge }: BandFrame,
): readonly LaidRow[] {
  const width = widthOf({ from, to }, widths);
  return layLines(description, 'caption', { column: from, width, sizes, isLarge, header });
}

interface Draft {
  readonly cells: Map<number, LaidCell>;
  height: number;
}

/** Puts rows beside what stands there; the taller one gives the height. */
function put(rows: Draft[], from: number, added: readonly LaidRow[], { line }: SheetSizes): void {
  added.forEach(({ cells, height }, down) => {
    const row = (rows[from + down] ??= { cells: new Map(), height: line });
    for (const [column, cell] of cells) row.cells.set(column, cell);
    row.height = Math.max(row.height, height);
  });
}
