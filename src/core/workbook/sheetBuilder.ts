import { MAX_ROW, type Range } from './address';
import {
  CellKind,
  type Cell,
  type ColumnSnapshot,
  type HyperlinkSnapshot,
  type NoteSnapshot,
  type SheetSnapshot,
  type Span,
  type TableSnapshot,
} from './snapshot';
import type { StringPool } from './stringPool';

/** Arrays with room at both ends; rows from `firstRow` to before `endRow` are in use. */
interface GrowingColumn {
  kinds: Uint8Array;
  values: Float64Array;
  formulas: Int32Array | null;
  /** The row of the arrays' first entry. */
  baseRow: number;
  firstRow: number;
  endRow: number;
}

/** Collects the cells of one sheet, in any order, into columns of string ids. */
export class SheetBuilder {
  visibility: SheetSnapshot['visibility'] = 'visible';
  isProtected = false;
  tables: TableSnapshot[] = [];
  merges: readonly Range[] = [];
  /** These four stay undefined where the host does not know them. */
  hiddenRows: readonly Span[] | undefined;
  hiddenColumns: readonly Span[] | undefined;
  hyperlinks: readonly HyperlinkSnapshot[] | undefined;
  notes: readonly NoteSnapshot[] | undefined;
  /** Entries that the columns take up from their first to their last row. */
  entryCount = 0;
  private readonly columns: (GrowingColumn | undefined)[] = [];
  /** Columns of the sheet it began with that are as they were: most of a large workbook is never copied. */
  private readonly kept: (ColumnSnapshot | null)[] = [];

  constructor(
    readonly name: string,
    private readonly pool: StringPool,
  ) {}

  /** Takes a sheet as it is, to be changed further. */
  static from(sheet: SheetSnapshot, pool: StringPool): SheetBuilder {
    const builder = new SheetBuilder(sheet.name, pool);
    builder.visibility = sheet.visibility;
    builder.isProtected = sheet.isProtected;
    builder.tables = [...sheet.tables];
    builder.merges = sheet.merges ?? [];
    builder.hiddenRows = sheet.hiddenRows;
    builder.hiddenColumns = sheet.hiddenColumns;
    builder.hyperlinks = sheet.hyperlinks;
    builder.notes = sheet.notes;
    builder.kept.push(...sheet.columns);
    builder.entryCount = sheet.columns.reduce((sum, column) => sum + (column?.kinds.length ?? 0), 0);
    return builder;
  }

  set(row: number, column: number, cell: Cell): void {
    const formula = cell.kind === 'blank' || cell.formula === undefined ? -1 : this.pool.idOf(cell.formula);
    switch (cell.kind) {
      case 'blank':
        return this.setRaw(row, column, CellKind.blank, 0, -1);
      case 'uncalculated':
        return this.setRaw(row, column, CellKind.uncalculated, 0, formula);
      case 'boolean':
        return this.setRaw(row, column, CellKind.boolean, cell.value ? 1 : 0, formula);
      case 'text':
      case 'error':
        return this.setRaw(row, column, CellKind[cell.kind], this.pool.idOf(cell.value), formula);
      default:
        return this.setRaw(row, column, CellKind[cell.kind], cell.value, formula);
    }
  }

  /** The quick way in for hosts that already hold string ids. */
  setRaw(row: number, column: number, kind: number, value: number, formula: number): void {
    const target = this.reserve(row, column, kind === CellKind.blank);
    if (!target) return;
    const index = row - target.baseRow;
    target.kinds[index] = kind;
    target.values[index] = value;
    if (formula >= 0 && !target.formulas) target.formulas = new Int32Array(target.kinds.length).fill(-1);
    if (target.formulas) target.formulas[index] = formula;
  }

  /** Gives the formula of that string id to a cell; one that holds nothing becomes uncalculated. */
  setFormula(row: number, column: number, formula: number): void {
    const target = this.columnAt(column);
    const index = target && row >= target.firstRow && row < target.endRow ? row - target.baseRow : -1;
    const kind = target?.kinds[index] ?? CellKind.blank;
    if (kind === CellKind.blank) this.setRaw(row, column, CellKind.uncalculated, 0, formula);
    else this.setRaw(row, column, kind, target!.values[index]!, formula);
  }

  build(): SheetSnapshot {
    const columns: (ColumnSnapshot | null)[] = [];
    const width = Math.max(this.columns.length, this.kept.length);
    for (let index = 0; index < width; index++) columns.push(this.kept[index] ?? trimColumn(this.columns[index]));
    while (columns.length > 0 && columns[columns.length - 1] === null) columns.pop();
    const { name, visibility, isProtected, tables, merges, hiddenRows, hiddenColumns, hyperlinks, notes } = this;
    const known = { hiddenRows, hiddenColumns, hyperlinks, notes };
    const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    return { name, visibility, isProtected, columns, tables, merges, ...given };
  }

  /** The column as it can be changed: one that was kept is copied now. */
  private columnAt(column: number): GrowingColumn | undefined {
    const present = this.columns[column - 1];
    const kept = present ? null : this.kept[column - 1];
    if (!kept) return present;
    this.kept[column - 1] = null;
    return (this.columns[column - 1] = copyColumn(kept));
  }

  private reserve(row: number, column: number, onlyIfThere: boolean): GrowingColumn | null {
    const present = this.columnAt(column);
    if (!present) {
      if (onlyIfThere) return null;
      this.entryCount++;
      const arrays = { kinds: new Uint8Array(SMALLEST), values: new Float64Array(SMALLEST), formulas: null };
      return (this.columns[column - 1] = { ...arrays, baseRow: row, firstRow: row, endRow: row + 1 });
    }
    if (row >= present.firstRow && row < present.endRow) return present;
    if (onlyIfThere) return null;
    const firstRow = Math.min(row, present.firstRow);
    const endRow = Math.max(row + 1, present.endRow);
    if (firstRow < present.baseRow || endRow > present.baseRow + present.kinds.length) {
      makeRoom(present, firstRow, endRow);
    }
    this.entryCount += endRow - firstRow - (present.endRow - present.firstRow);
    present.firstRow = firstRow;
    present.endRow = endRow;
    return present;
  }
}

const SMALLEST = 16;

function copyColumn({ firstRow, kinds, values, formulas }: ColumnSnapshot): GrowingColumn {
  return {
    kinds: kinds.slice(),
    values: values.slice(),
    formulas: formulas?.slice() ?? null,
    baseRow: firstRow,
    firstRow,
    endRow: firstRow + kinds.length,
  };
}

/** Doubles the arrays at the end that is short, so that rows in any order cost the same. */
function makeRoom(column: GrowingColumn, firstRow: number, endRow: number): void {
  const capacity = 2 * (endRow - firstRow);
  const baseRow = firstRow < column.baseRow ? Math.max(1, endRow - capacity) : firstRow;
  const size = Math.max(endRow - baseRow, Math.min(capacity, MAX_ROW + 1 - baseRow));
  const [from, to] = [column.firstRow - column.baseRow, column.endRow - column.baseRow];
  const offset = column.firstRow - baseRow;
  const kinds = new Uint8Array(size);
  const values = new Float64Array(size);
  kinds.set(column.kinds.subarray(from, to), offset);
  values.set(column.values.subarray(from, to), offset);
  if (column.formulas) {
    const formulas = new Int32Array(size).fill(-1);
    formulas.set(column.formulas.subarray(from, to), offset);
    column.formulas = formulas;
  }
  Object.assign(column, { kinds, values, baseRow });
}

/** Blank cells at both ends go, so that equal sheets have equal snapshots. */
function trimColumn(column: GrowingColumn | undefined): ColumnSnapshot | null {
  if (!column) return null;
  let first = column.firstRow - column.baseRow;
  let end = column.endRow - column.baseRow;
  while (first < end && column.kinds[first] === CellKind.blank) first++;
  while (end > first && column.kinds[end - 1] === CellKind.blank) end--;
  if (first === end) return null;
  const formulas = column.formulas?.slice(first, end) ?? null;
  return {
    firstRow: column.baseRow + first,
    kinds: column.kinds.slice(first, end),
    values: column.values.slice(first, end),
    formulas: formulas?.some((id) => id >= 0) ? formulas : null,
  };
}
