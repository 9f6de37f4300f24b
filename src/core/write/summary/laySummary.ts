import type { SummaryPart, SummarySheet, SummaryTable } from '../../report/summary/summarySheet';
import { assignColumns, type ColumnRun, type Slot } from './assignColumns';
import { cellSlot } from './columnKind';
import { cardSlots } from './layCards';
import { layBand, type LaidBand } from './layBand';
import { layLines, widthOf, type LaidRow } from './layTable';
import { fittingPages, pageHeight } from './pageFit';
import { placeOnPages } from './placeOnPages';
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
  const rows: LaidRow[] = headRows(sheet, width, sizes);
  const lay = (index: number, firstRow: number) =>
    layBand(bands[index]!, runsOf(bands[index]!, runs[index]!, sizes), { widths, sizes, isLarge, firstRow });
  const all = [heightOf(rows), ...bands.map((_, index) => heightOf(lay(index, 1).rows) + sizes.space)];
  const pagesHigh = sheet.pagesHigh ?? fittingPages(all, widths);
  const isPaged = pagesHigh === null && !isOneTable(bands);
  const room = isPaged ? { page: pageHeight(widths), repeated: rows[0]!.height } : null;
  const laid: LaidBand[] = [];
  const pageBreaks: number[] = [];
  let used = heightOf(rows);
  bands.forEach((_, index) => {
    const placed = placeOnPages(lay(index, rows.length + 2), used, sizes.space, room);
    pageBreaks.push(...placed.breaks.map((row) => rows.length + 2 + row));
    rows.push({ cells: new Map(), height: sizes.space }, ...placed.band.rows);
    laid.push(placed.band);
    used = placed.used;
  });
  const header = isOneTable(bands) ? (firstHeader(laid) ?? null) : null;
  return {
    cells: rows.map(({ cells }) => widths.map((_, column) => cells.get(column) ?? null)),
    heights: rows.map(({ height }) => height),
    widths: widths.map((one) => Math.round(one * 10) / 10),
    charts: laid.flatMap(({ charts }) => charts),
    bars: laid.flatMap(barsOf),
    repeatedRows: pagesHigh === 1 ? null : { from: header ?? 1, to: header ?? 1 },
    pageBreaks,
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

function firstHeader(bands: readonly LaidBand[]): number | undefined {
  return bands.flatMap(({ tables }) => tables).find(({ table }) => table.rows.length > 0)?.headerRow;
}

function headRows({ title, lines, isLarge }: SummarySheet, width: number, sizes: SheetSizes): LaidRow[] {
  const frame = { column: 0, width, sizes, isLarge, header: title };
  return [
    ...layLines(title, 'title', frame),
    ...lines.slice(0, -1).flatMap((line) => layLines(line, 'caption', frame)),
    ...layLines([...lines.slice(-1), NOTES_STAY].join(' '), 'caption', frame),
  ];
}

/** The slots of a band: each part's columns, a gap between two parts. */
function slotsOf(band: readonly SummaryPart[], sizes: SheetSizes): readonly Slot[] {
  return band.flatMap((part, index): Slot[] => {
    const gap: Slot[] = index === 0 ? [] : [{ kind: 'gap', width: sizes.gap }];
    return [...gap, ...slotsOfPart(part, sizes)];
  });
}

function slotsOfPart(part: SummaryPart, sizes: SheetSizes): readonly Slot[] {
  // Two of them, so that others stand above and below in halves.
  if (part.kind === 'chart') return [0, 1].map(() => ({ kind: 'chart', width: sizes.chartWidth / 2 }));
  if (part.isCards) return cardSlots(part);
  return part.columns.map((_, column) => cellSlot(part, column, sizes));
}

/** The columns of each part of a band, the gaps left out. */
function runsOf(
  band: readonly SummaryPart[],
  runs: readonly ColumnRun[],
  sizes: SheetSizes,
): readonly (readonly ColumnRun[])[] {
  let next = 0;
  return band.map((part, index) => {
    const from = index === 0 ? next : next + 1;
    next = from + slotsOfPart(part, sizes).length;
    return runs.slice(from, next);
  });
}

function barsOf({ tables }: LaidBand): readonly LaidBar[] {
  return tables.flatMap(({ table, headerRow, lastRow: bottom, columns }) =>
    table.columns.flatMap(({ bar }, index) => {
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
  const isAlone =
    parts.length === tables.length &&
    !tables.some(({ isCards }) => isCards) &&
    bands.every((band) => band.length === 1);
  const headerOf = ({ columns }: SummaryTable) => columns.map(({ header }) => header).join('\n');
  return isAlone && tables.length > 0 && tables.every((table) => headerOf(table) === headerOf(tables[0]!));
}
