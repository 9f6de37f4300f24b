import type { Range } from './address';
import { CellKind, type Cell, type ColumnSnapshot, type SheetSnapshot, type TableSnapshot } from './snapshot';
import type { StringPool } from './stringPool';

interface GrowingColumn {
  kinds: Uint8Array;
  values: Float64Array;
  formulas: Int32Array | null;
  firstRow: number;
  length: number;
}

/** Collects the cells of one sheet, in any order, into columns of string ids. */
export class SheetBuilder {
  visibility: SheetSnapshot['visibility'] = 'visible';
  isProtected = false;
  tables: TableSnapshot[] = [];
  merges: readonly Range[] = [];
  private readonly columns: (GrowingColumn | undefined)[] = [];

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
    sheet.columns.forEach((column, index) => {
      if (column) builder.columns[index] = { ...copyColumn(column), length: column.kinds.length };
    });
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
    const index = row - target.firstRow;
    target.kinds[index] = kind;
    target.values[index] = value;
    if (formula >= 0 && !target.formulas) target.formulas = new Int32Array(target.kinds.length).fill(-1);
    if (target.formulas) target.formulas[index] = formula;
  }

  build(): SheetSnapshot {
    const columns: (ColumnSnapshot | null)[] = [];
    for (let index = 0; index < this.columns.length; index++) columns.push(trimColumn(this.columns[index]));
    while (columns.length > 0 && columns[columns.length - 1] === null) columns.pop();
    const { name, visibility, isProtected, tables, merges } = this;
    return { name, visibility, isProtected, columns, tables, merges };
  }

  private reserve(row: number, column: number, onlyIfThere: boolean): GrowingColumn | null {
    const present = this.columns[column - 1];
    if (!present) {
      if (onlyIfThere) return null;
      return (this.columns[column - 1] = {
        ...emptyArrays(16),
        formulas: null,
        firstRow: row,
        length: 1,
      });
    }
    if (row >= present.firstRow && row < present.firstRow + present.length) return present;
    if (onlyIfThere) return null;
    const firstRow = Math.min(row, present.firstRow);
    const length = Math.max(row + 1, present.firstRow + present.length) - firstRow;
    if (firstRow < present.firstRow || length > present.kinds.length) moveTo(present, firstRow, length);
    present.firstRow = firstRow;
    present.length = length;
    return present;
  }
}

function emptyArrays(capacity: number) {
  return { kinds: new Uint8Array(capacity), values: new Float64Array(capacity) };
}

function copyColumn(column: ColumnSnapshot) {
  return {
    firstRow: column.firstRow,
    kinds: column.kinds.slice(),
    values: column.values.slice(),
    formulas: column.formulas?.slice() ?? null,
  };
}

function moveTo(column: GrowingColumn, firstRow: number, length: number): void {
  const arrays = emptyArrays(Math.max(length, column.kinds.length * 2));
  const offset = column.firstRow - firstRow;
  arrays.kinds.set(column.kinds.subarray(0, column.length), offset);
  arrays.values.set(column.values.subarray(0, column.length), offset);
  if (column.formulas) {
    const formulas = new Int32Array(arrays.kinds.length).fill(-1);
    formulas.set(column.formulas.subarray(0, column.length), offset);
    column.formulas = formulas;
  }
  column.kinds = arrays.kinds;
  column.values = arrays.values;
}

/** Blank cells at both ends go, so that equal sheets have equal snapshots. */
function trimColumn(column: GrowingColumn | undefined): ColumnSnapshot | null {
  if (!column) return null;
  let first = 0;
  let end = column.length;
  while (first < end && column.kinds[first] === CellKind.blank) first++;
  while (end > first && column.kinds[end - 1] === CellKind.blank) end--;
  if (first === end) return null;
  const formulas = column.formulas?.slice(first, end) ?? null;
  return {
    firstRow: column.firstRow + first,
    kinds: column.kinds.slice(first, end),
    values: column.values.slice(first, end),
    formulas: formulas?.some((id) => id >= 0) ? formulas : null,
  };
}
