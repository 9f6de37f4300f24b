import { cellFromPatch } from '../workbook/cellFromPatch';
import type { OwnedStyle } from '../workbook/ownedStyles';
import type { PatchCell, PatchOperation } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { blankCell, type OwnedCell } from './columns/ownedColumn';
import { digestCell } from '../workbook/digest';

/** One owned column as it should stand: its header rows, its data rows, blank between. */
export interface WantedColumn {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Last row the column covered before; 0 for a new one. */
  readonly formerBottom: number;
  readonly header: string;
  readonly headerRows: ReadonlySet<number>;
  /** What a data row holds; undefined for other rows. */
  readonly cellAt: (row: number) => OwnedCell | undefined;
  /** Digest last written for a row; undefined when nothing is known of the row. */
  readonly digestOf: (row: number) => string | undefined;
  /** Every digest last written in the column, wherever its row went; null when nothing is remembered. */
  readonly digests: ReadonlySet<string> | null;
  /** Whether a cell looks like what the column writes: all there is to go by where nothing is remembered. */
  readonly looksOwn: (cell: Cell, row: number) => boolean;
  /** Whether a cell gets its look again though its row is not new: its number may be of another kind now. */
  readonly isRestyled: (row: number, isChanged: boolean) => boolean;
  /** Rows whose typed-over cell the user lets go. */
  readonly mayReplace: (row: number) => boolean;
}

/** A cell an update writes. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The header of the column, and how the cell looks once written. */
  readonly header: string;
  readonly style: OwnedStyle;
  readonly from: Cell;
  readonly to: PatchCell;
}

export interface ColumnWriting {
  readonly operations: readonly PatchOperation[];
  readonly changes: readonly CellChange[];
  /** Owned cells staff typed over: they stay as typed. */
  readonly typedOver: readonly CellChange[];
  /** Cells that hold what was written for another row: rows were sorted or moved without them. */
  readonly misplaced: number;
  readonly unchanged: number;
}

/** Compares a column with how it should stand and gives the operations that make it so. */
export function writeColumn(workbook: WorkbookSnapshot, sheet: SheetSnapshot, wanted: WantedColumn): ColumnWriting {
  const { column, top, bottom, formerBottom } = wanted;
  const changes: CellChange[] = [];
  const typedOver: CellChange[] = [];
  const runs: StyleRun[] = [];
  let misplaced = 0;
  let unchanged = 0;
  for (let row = top; row <= Math.max(bottom, formerBottom); row++) {
    const own = ownCell(wanted, row);
    const { cell: to, style } = own ?? NOTHING;
    const from = readCell(workbook, sheet, row, column);
    const isNew = row > formerBottom;
    const isSame = sameCell(from, cellFromPatch(to, workbook.dateSystem));
    const origin = originOf(from, wanted, row);
    if (origin === 'elsewhere') misplaced++;
    const isTypedOver = !isSame && origin === 'staff' && !wanted.mayReplace(row);
    if (isSame) unchanged += to.kind === 'blank' ? 0 : 1;
    else {
      const change = { sheet: sheet.name, row, column, header: wanted.header, style, from, to };
      (isTypedOver ? typedOver : changes).push(change);
    }
    const hasNewKind = !isSame && from.kind !== 'blank' && cellFromPatch(to, 1900).kind !== from.kind;
    const isStyled = !isTypedOver && own !== null;
    if (isStyled && (isNew || hasNewKind || wanted.isRestyled(row, !isSame))) addToRuns(runs, row, style);
  }
  const operations = [...writeChanges(sheet.name, column, changes), ...formatRuns(sheet.name, column, runs)];
  return { operations, changes, typedOver, misplaced, unchanged };
}

const NOTHING: OwnedCell = { cell: blankCell, style: 'text' };

/** What the column holds in a row; null between its header and data rows. */
function ownCell(wanted: WantedColumn, row: number): OwnedCell | null {
  if (wanted.headerRows.has(row)) return { cell: { kind: 'text', value: wanted.header }, style: 'header' };
  return wanted.cellAt(row) ?? null;
}

/** Whose the present content of a cell is. */
function originOf(from: Cell, wanted: WantedColumn, row: number): 'us' | 'elsewhere' | 'staff' {
  if (from.kind === 'blank' || wanted.headerRows.has(row)) return 'us';
  if (wanted.digests === null) return wanted.looksOwn(from, row) ? 'us' : 'staff';
  const digest = digestCell(from);
  if (wanted.digestOf(row) === digest) return 'us';
  return wanted.digests.has(digest) ? 'elsewhere' : 'staff';
}

/** Formulas are compared by their text, other cells by kind and value. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind === 'blank' || b.kind === 'blank') return a.kind === b.kind;
  if (a.formula !== undefined || b.formula !== undefined) {
    return (
      a.formula === b.formula &&
      a.kind === b.kind &&
      ('value' in a ? a.value : null) === ('value' in b ? b.value : null)
    );
  }
  if (a.kind === 'uncalculated' || b.kind === 'uncalculated') return false;
  const isNumber = (cell: Cell) => cell.kind === 'number' || cell.kind === 'date';
  return (a.kind === b.kind || (isNumber(a) && isNumber(b))) && a.value === b.value;
}

/** One operation from the first to the last changed row, the cells between left as they are. */
function writeChanges(sheet: string, column: number, changes: readonly CellChange[]): PatchOperation[] {
  if (changes.length === 0) return [];
  const first = changes[0]!.row;
  const cells: (PatchCell | null)[][] = [];
  for (const { row, to } of changes) {
    while (cells.length < row - first) cells.push([null]);
    cells.push([to]);
  }
  return [{ op: 'writeCells', sheet, row: first, column, cells }];
}

/** Rows one below the other that look alike. */
interface StyleRun {
  readonly top: number;
  bottom: number;
  readonly style: OwnedStyle;
}

function addToRuns(runs: StyleRun[], row: number, style: OwnedStyle): void {
  const run = runs.at(-1);
  if (run && run.bottom === row - 1 && run.style === style) run.bottom = row;
  else runs.push({ top: row, bottom: row, style });
}

function formatRuns(sheet: string, column: number, runs: readonly StyleRun[]): PatchOperation[] {
  return runs.map(({ top, bottom, style }) => {
    return { op: 'formatRange', sheet, range: { top, bottom, left: column, right: column }, style };
  });
}
