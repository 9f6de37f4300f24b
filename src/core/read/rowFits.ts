import { FitEvidence } from './evidence/fitEvidence';
import { isCredible } from './evidence/isCredible';
import { fitHeader, type Fit } from './fitHeader';
import { joinHeader } from './joinHeader';
import type { HeaderText, SheetHeaders } from './sheetHeaders';

/** A header found: where it stands and how its cells fit a role. */
export interface HeaderFit extends Fit {
  readonly row: number;
  /** The upper row of a header in two rows. */
  readonly groupRow: number | null;
}

/** Fields that are words in every role. */
const WORDED_FIELDS = ['title', 'action', 'kpi', 'member', 'name'];

/** More gaps than this are blank columns, not gaps between tables. */
const MOST_RUNS = 10;

/**
 * The headers that stand in a row: mostly one; several where tables stand side by side. `isTaken` tells the columns of
 * tables that are already open above: what stands there without meaning anything is their data.
 */
export function rowFits(headers: SheetHeaders, row: number, isTaken: (column: number) => boolean): HeaderFit[] {
  const single = partition(headers, headers.textsOf(row), row, isTaken);
  const below = headers.filledRowNear(row, 1);
  const above = headers.filledRowNear(row, -1);
  const isUpper = below !== null && countMatched(joinedFits(headers, below, row, isTaken)) > countMatched(single);
  if (isUpper) return [];
  const joined = above === null ? [] : joinedFits(headers, row, above, isTaken);
  if (countMatched(joined) > countMatched(single)) return joined.map((fit) => ({ ...fit, row, groupRow: above }));
  return single.map((fit) => ({ ...fit, row, groupRow: null }));
}

/** Fits of a header in two rows, where its lower row holds nothing but headers, and most of them mean something. */
function joinedFits(headers: SheetHeaders, row: number, groupRow: number, isTaken: (column: number) => boolean): Fit[] {
  const lower = headers.textsOf(row);
  const [first, last] = [lower[0]?.column ?? 0, lower.at(-1)?.column ?? 0];
  if (lower.length < 2 || headers.countFilled(row, first, last) > lower.length) return [];
  const fits = partition(headers, joinHeader(headers, groupRow, row), row, isTaken);
  const upper = partition(headers, headers.textsOf(groupRow), groupRow, isTaken);
  const meaning = fits.flatMap(({ columns }) => lower.filter(({ column }) => Object.values(columns).includes(column)));
  const isHeader = meaning.length >= 2 && meaning.length * 2 > lower.length;
  return isHeader && countMatched(fits) > countMatched(upper) ? fits : [];
}

function countMatched(fits: readonly Fit[]): number {
  return fits.reduce((sum, { matched }) => sum + matched, 0);
}

/**
 * Splits the cells of a row where gaps or Excel tables part them, if each part is a whole header and together they mean
 * more than the row as one; parts that mean nothing are left out.
 */
function partition(
  headers: SheetHeaders,
  cells: readonly HeaderText[],
  row: number,
  isTaken: (column: number) => boolean,
): Fit[] {
  const runs = splitRuns(headers, cells, row);
  const areTables = runs.some(({ isApart }) => isApart);
  const whole = areTables ? null : fitCells(headers, cells, row);
  if (runs.length < 2 || (runs.length > MOST_RUNS && !areTables)) return whole ? [whole] : [];
  const isPart = (fit: Fit) => areTables || fit.isComplete;
  const isRepeat = ({ column }: HeaderText) => whole?.duplicates.some((cell) => cell.column === column);
  const mayDrop = (run: readonly HeaderText[]) =>
    !whole?.isComplete || run.every(({ column }) => isTaken(column)) || run.every(isRepeat);
  const parts = bestParts(runs, (part) => fitCells(headers, part, row), isPart, mayDrop);
  const gain = countMatched(parts) - (whole?.matched ?? 0);
  const isCleaner = gain === 0 && parts.length === 1 && countStray(parts[0]!) < (whole ? countStray(whole) : 0);
  return gain > 0 || isCleaner ? parts : whole ? [whole] : [];
}

/** The role that cells fit, unless numbers stand where the role has words: "Workshops" over counts heads a summary. */
function fitCells(headers: SheetHeaders, cells: readonly HeaderText[], row: number): Fit | null {
  const fit = fitHeader(cells, headers.words, (one) => isCredible(new FitEvidence(headers, cells, row, one)));
  const worded = WORDED_FIELDS.flatMap((field) => fit?.columns[field] ?? []);
  return fit && worded.some((column) => headers.holdsNumbers(row, column)) ? null : fit;
}

/** Header cells that a fit has no use for. */
function countStray({ unmatched, duplicates }: Fit): number {
  return unmatched.length + duplicates.length;
}

interface Run {
  readonly cells: readonly HeaderText[];
  /** True where another Excel table begins, however near. */
  readonly isApart: boolean;
}

function splitRuns(headers: SheetHeaders, cells: readonly HeaderText[], row: number): Run[] {
  const runs: { cells: HeaderText[]; isApart: boolean }[] = [];
  let before: HeaderText | undefined;
  for (const cell of cells) {
    const tables = [before, cell].map((one) => one && headers.tableAt(one.row, one.column));
    const isApart = Boolean(tables[0] && tables[1] && tables[0] !== tables[1]);
    if (!before || isApart || headers.hasGap(row, before.column, cell.column)) runs.push({ cells: [], isApart });
    runs.at(-1)!.cells.push(cell);
    before = cell;
  }
  return runs;
}

/** The parts that mean most, from left to right; each takes one or more runs; `mayDrop` tells what may be left out. */
function bestParts(
  runs: readonly Run[],
  fitPart: (cells: readonly HeaderText[]) => Fit | null,
  isPart: (fit: Fit) => boolean,
  mayDrop: (cells: readonly HeaderText[]) => boolean,
): Fit[] {
  const best: (readonly Fit[] | null)[] = [[]];
  for (let end = 1; end <= runs.length; end++) {
    let top: readonly Fit[] | null = null;
    for (let start = end - 1; start >= 0; start--) {
      const before = best[start];
      const part = runs.slice(start, end).flatMap(({ cells }) => cells);
      const fit = before ? fitPart(part) : null;
      if (before && fit && isPart(fit) && isMore([...before, fit], top)) top = [...before, fit];
      if (before && start === end - 1 && mayDrop(part) && isMore(before, top)) top = before;
      if (runs[start]!.isApart) break;
    }
    best[end] = top;
  }
  return [...(best.at(-1) ?? [])];
}

/** Means more, or as much with fewer parts. */
function isMore(fits: readonly Fit[], than: readonly Fit[] | null): boolean {
  if (than === null) return true;
  const gain = countMatched(fits) - countMatched(than);
  return gain > 0 || (gain === 0 && fits.length < than.length);
}
