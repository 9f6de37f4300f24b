import type { SummaryPart, SummarySheet, SummaryTable } from '../../report/summary/summarySheet';
import { assignColumns, type ColumnRun, type Slot } from './assignColumns';
import { cellSlot } from './columnKind';
import { layBand, type LaidBand } from './layBand';
import { layLines, widthOf, type LaidRow } from './layTable';
import { bandSpaces, fittingPages, pageHeight } from './pageFit';
import { sheetSizes, type SheetSizes } from './sheetSizes';
import type { LaidBar, SummaryLayout } from './summaryLayout';

/** Told on every sheet, since staff cannot know it otherwise. */
const NOTES_STAY =
  'Written by Plan Monitor and written anew each time it is built. Notes to the right of what is printed stay.';

/** Lays out a page of the meeting as a sheet: title, lines, then the bands with their parts side by side. */
export function laySummary(sheet: SummarySheet): SummaryLayout {
  const { bands, isLarge } = sheet;
  const sizes = sheetSizes(isLarge);
  const { widths: needed, bands: runs } = assignColumns(bands.map((band) => slotsOf(band, sizes)));
  const widths = atLeast(NARROWEST * sizes.letter, needed);
  const width = widthOf({ from: 0, to: widths.length - 1 }, widths);
  const lay = (index: number, firstRow: number) =>
    layBand(bands[index]!, runsOf(bands[index]!, runs[index]!), { widths, sizes, isLarge, firstRow });
  const rows: LaidRow[] = headRows(sheet, width, sizes);
  const bandSizes = bands.map((_, index) => {
    const { rows: ofBand, charts } = lay(index, 1);
    return { height: heightOf(ofBand), hasCharts: charts.length > 0 };
  });
  const all = [heightOf(rows), ...bandSizes.map(({ height }) => height + sizes.space)];
  const pagesHigh = sheet.pagesHigh ?? fittingPages(all, widths);
  const page = pagesHigh === null ? pageHeight(widths) : Infinity;
  const head = { height: heightOf(rows), repeated: rows[0]!.height };
  const laid: LaidBand[] = [];
  bandSpaces(head, bandSizes, sizes.space, page).forEach((space, index) => {
    rows.push(...emptyRows(space));
    const band = lay(index, rows.length + 1);
    rows.push(...band.rows);
    laid.push(band);
  });
  const header = isOneTable(bands) ? (firstHeader(laid) ?? null) : null;
  return {
    cells: rows.map(({ cells }) => widths.map((_, column) => cells.get(column) ?? null)),
    heights: rows.map(({ height }) => height),
    widths: widths.map((one) => Math.round(one * 10) / 10),
    charts: laid.flatMap(({ charts }) => charts),
    bars: laid.flatMap(barsOf),
    repeatedRows: pagesHigh === 1 ? null : { from: header ?? 1, to: header ?? 1 },
    frozenRows: header ?? 0,
    pagesHigh,
  };
}

/** The room that a title and its lines have on any sheet, in characters. */
const NARROWEST = 60;

/** The widths of columns, and an empty one at the end where they are narrower than that together. */
function atLeast(narrowest: number, widths: readonly number[]): readonly number[] {
  const missing = narrowest - widthOf({ from: 0, to: widths.length - 1 }, widths);
  return missing > 0 ? [...widths, missing] : widths;
}

function heightOf(rows: readonly LaidRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Excel makes no row taller, in points. */
const TALLEST = 400;

function emptyRows(height: number): readonly LaidRow[] {
  const count = Math.ceil(height / TALLEST);
  return Array.from({ length: count }, () => ({ cells: new Map(), height: Math.round(height / count) }));
}

function firstHeader(bands: readonly LaidBand[]): number | undefined {
  return bands.flatMap(({ tables }) => tables).find(({ table }) => table.rows.length > 0)?.headerRow;
}

function headRows({ title, lines, isLarge }: SummarySheet, width: number, sizes: SheetSizes): LaidRow[] {
  const frame = { column: 0, width, sizes, isLarge, header: title };
  return [
    ...layLines(title, 'title', frame),
    ...[...lines, NOTES_STAY].flatMap((line) => layLines(line, 'caption', frame)),
  ];
}

/** The slots of a band: each part's columns, a gap between two parts. */
function slotsOf(band: readonly SummaryPart[], sizes: SheetSizes): readonly Slot[] {
  return band.flatMap((part, index): Slot[] => {
    const gap: Slot[] = index === 0 ? [] : [{ kind: 'gap', width: sizes.gap }];
    if (part.kind === 'chart') return [...gap, { kind: 'chart', width: sizes.chartWidth }];
    return [...gap, ...part.columns.map((_, column) => cellSlot(part, column, sizes))];
  });
}

/** The columns of each part of a band, the gaps left out. */
function runsOf(band: readonly SummaryPart[], runs: readonly ColumnRun[]): readonly (readonly ColumnRun[])[] {
  let next = 0;
  return band.map((part, index) => {
    const from = index === 0 ? next : next + 1;
    next = from + (part.kind === 'chart' ? 1 : part.columns.length);
    return runs.slice(from, next);
  });
}

function barsOf({ tables }: LaidBand): readonly LaidBar[] {
  return tables.flatMap(({ table, headerRow, columns }) =>
    table.columns.flatMap(({ bar }, index) => {
      const bottom = headerRow + table.rows.length - table.totalRows;
      const column = columns[index]!;
      return bar && bottom > headerRow
        ? [{ ...bar, range: { top: headerRow + 1, bottom, left: column, right: column } }]
        : [];
    }),
  );
}

/** Whether one header stands for the whole sheet: one table, or several alike below each other. */
function isOneTable(bands: readonly (readonly SummaryPart[])[]): boolean {
  const parts = bands.flat();
  const tables = parts.filter((part): part is SummaryTable => part.kind === 'table' && part.rows.length > 0);
  const isAlone = parts.length === tables.length && bands.every((band) => band.length === 1);
  const headerOf = ({ columns }: SummaryTable) => columns.map(({ header }) => header).join('\n');
  return isAlone && tables.length > 0 && tables.every((table) => headerOf(table) === headerOf(tables[0]!));
}
