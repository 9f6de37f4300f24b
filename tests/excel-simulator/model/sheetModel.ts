import { formatCell, rangesOverlap, type Range, type SheetSnapshot } from '../../../src/core';
import { SimError } from '../simError';
import { calculate } from './calculate';
import { plainLook, valueCell, type SimCell, type SimLook } from './cell';
import type { ChartModel, MarkModel, PageModel } from './sheetParts';

/** A rectangle that moves with inserted and deleted cells; null once it is gone. */
export interface RangeRef {
  readonly sheet: SheetModel;
  range: Range | null;
}

export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  range: Range;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  columns: { readonly id: number; name: string }[];
  style: string;
}

/** Values of formulas that a test tells instead of having them calculated. */
export type KnownValues = Readonly<Record<string, string | number | boolean>>;

const keyOf = (row: number, column: number) => row * 16384 + column - 1;

/** The cells of one sheet with their looks, its tables, and the references that point into it. */
export class SheetModel {
  visibility: SheetSnapshot['visibility'] = 'visible';
  isProtected = false;
  isDeleted = false;
  private isCalculated = false;
  readonly tables: TableModel[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hyperlinks = new Map<number, unknown>();
  readonly charts: ChartModel[] = [];
  readonly formats: MarkModel[] = [];
  readonly lists: MarkModel[] = [];
  readonly page: PageModel = { hasGridlines: true, frozen: null, layout: {} };
  private cells = new Map<number, SimCell>();
  private looks = new Map<number, SimLook>();
  private readonly refs = new Set<RangeRef>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly knownValues: KnownValues,
  ) {}

  refer(range: Range): RangeRef {
    const ref = { sheet: this, range };
    this.refs.add(ref);
    return ref;
  }

  forget(ref: RangeRef): void {
    this.refs.delete(ref);
  }

  cell(row: number, column: number): SimCell | null {
    return this.cells.get(keyOf(row, column)) ?? null;
  }

  setCell(row: number, column: number, cell: SimCell | null): void {
    if (cell) this.cells.set(keyOf(row, column), cell);
    else this.cells.delete(keyOf(row, column));
    this.isCalculated = false;
    this.nameTableColumn(row, column, cell);
  }

  look(row: number, column: number): Readonly<SimLook> {
    return this.looks.get(keyOf(row, column)) ?? plainLook;
  }

  setLook(row: number, column: number, look: Partial<SimLook>): void {
    this.looks.set(keyOf(row, column), { ...this.look(row, column), ...look });
  }

  clearLook(row: number, column: number): void {
    this.looks.delete(keyOf(row, column));
  }

  /** The bounding box of what is there, of cells alone or of formatted cells too, within a rectangle. */
  usedRange(within: Range, isValuesOnly: boolean): Range | null {
    const keys = [...this.cells.keys(), ...(isValuesOnly ? [] : this.looks.keys())];
    let box = null as Range | null;
    for (const key of keys) {
      const row = Math.floor(key / 16384);
      const column = (key % 16384) + 1;
      if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
      box = {
        top: Math.min(box?.top ?? row, row),
        left: Math.min(box?.left ?? column, column),
        bottom: Math.max(box?.bottom ?? row, row),
        right: Math.max(box?.right ?? column, column),
      };
    }
    return box;
  }

  /** All cells, for a snapshot. */
  *entries(): Generator<[row: number, column: number, cell: SimCell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / 16384), (key % 16384) + 1, cell];
  }

  /** What tells two states of a sheet apart, in words that a failing test can show. */
  describe(): Record<string, unknown> {
    const cells = [...this.entries()].map(([row, column, cell]) => [formatCell(row, column), cell] as const);
    const looks = [...this.looks].map(
      ([key, look]) => [formatCell(Math.floor(key / 16384), (key % 16384) + 1), look] as const,
    );
    const changed = looks.filter(([, look]) => JSON.stringify(look) !== JSON.stringify(plainLook));
    const byPlace = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
    return {
      name: this.name,
      cells: Object.fromEntries([...cells].sort(byPlace)),
      looks: Object.fromEntries([...changed].sort(byPlace)),
      widths: [...this.widths].sort(),
      heights: [...this.heights].sort(),
      hyperlinks: [...this.hyperlinks].sort(),
      charts: this.charts,
      tables: this.tables.map(({ name, range, columns }) => ({ name, range, columns: columns.map((one) => one.name) })),
    };
  }

  /** Calculates the formulas that were written through the simulator. */
  calculate(location: string): void {
    if (this.isCalculated) return;
    this.isCalculated = true;
    for (const [key, cell] of this.cells) {
      if (cell.isLive) this.cells.set(key, { ...cell, ...this.resultOf(cell.formula!, location) });
    }
  }

  /** Inserts cells over some rows before a column, moving what stands there to the right; a negative count deletes. */
  shiftCells(top: number, bottom: number, column: number, count: number): void {
    const within = (row: number) => row >= top && row <= bottom;
    this.cells = this.moveKeys(this.cells, (row, at) => (within(row) ? shift(at, column, count) : at));
    this.looks = this.moveKeys(this.looks, (row, at) => (within(row) ? shift(at, column, count) : at));
    for (const ref of this.refs) {
      if (!ref.range || ref.range.top < top || ref.range.bottom > bottom) continue;
      ref.range = shiftEdges(ref.range, 'left', 'right', column, count);
    }
    for (const table of this.tables) {
      if (table.range.left < column || !within(table.range.top)) continue;
      throw new SimError('InsertDeleteConflict', 'Range.insert');
    }
  }

  /** Inserts whole rows before a row, as a user does. */
  insertRows(row: number, count: number): void {
    this.cells = this.moveKeys(
      this.cells,
      (_, column) => column,
      (at) => shift(at, row, count),
    );
    this.looks = this.moveKeys(
      this.looks,
      (_, column) => column,
      (at) => shift(at, row, count),
    );
    for (const ref of this.refs) if (ref.range) ref.range = shiftEdges(ref.range, 'top', 'bottom', row, count);
    for (const table of this.tables) table.range = shiftEdges(table.range, 'top', 'bottom', row, count)!;
  }

  delete(): void {
    this.isDeleted = true;
    for (const ref of this.refs) ref.range = null;
  }

  /** @throws SimError InvalidArgument when a table stands where another one is to stand. */
  checkTablePlace(range: Range, except: TableModel | null, location: string): void {
    const isTaken = this.tables.some((table) => table !== except && rangesOverlap(table.range, range));
    if (isTaken) throw new SimError('InvalidArgument', location);
  }

  private resultOf(formula: string, location: string): SimCell {
    const known = this.knownValues[formula];
    if (known !== undefined) return valueCell(known);
    try {
      const value = calculate(formula, (row, column) => this.cell(row, column));
      return Number.isNaN(value) ? { type: 'Error', value: '#DIV/0!' } : valueCell(value ?? 0);
    } catch (error) {
      throw new SimError('InvalidArgument', location, String(error));
    }
  }

  /** The header cell of a table is its column's name: text whatever is typed, and once in the table. */
  private nameTableColumn(row: number, column: number, cell: SimCell | null): void {
    const table = this.tables.find(
      ({ range, hasHeaderRow }) => hasHeaderRow && range.top === row && range.left <= column && range.right >= column,
    );
    const header = table?.columns[column - table.range.left];
    if (!table || !header) return;
    const name = cell === null || cell.value === '' ? freeName(table) : String(cell.value);
    const isTaken = table.columns.some((other) => other !== header && other.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new SimError('InvalidArgument', 'TableColumn.name');
    header.name = name;
    this.cells.set(keyOf(row, column), valueCell(name));
  }

  private moveKeys<Item>(
    items: ReadonlyMap<number, Item>,
    columnOf: (row: number, column: number) => number,
    rowOf: (row: number) => number = (row) => row,
  ): Map<number, Item> {
    const moved = new Map<number, Item>();
    for (const [key, item] of items) {
      const row = Math.floor(key / 16384);
      const column = columnOf(row, (key % 16384) + 1);
      if (column > 0 && rowOf(row) > 0) moved.set(keyOf(rowOf(row), column), item);
    }
    return moved;
  }
}

export function freeName({ columns }: Pick<TableModel, 'columns'>): string {
  for (let number = 1; ; number++) {
    const name = `Column${number}`;
    if (!columns.some((column) => column.name === name)) return name;
  }
}

/** Where a row or column goes; 0 when it is deleted. */
function shift(at: number, from: number, count: number): number {
  if (at < from) return at;
  return count < 0 && at < from - count ? 0 : at + count;
}

function shiftEdges<Edge extends 'top' | 'left', Far extends 'bottom' | 'right'>(
  range: Range,
  near: Edge,
  far: Far,
  from: number,
  count: number,
): Range | null {
  if (count > 0) return { ...range, [near]: shift(range[near], from, count), [far]: shift(range[far], from, count) };
  const end = from - count;
  const low = range[near] < from ? range[near] : Math.max(range[near] + count, from);
  const high = range[far] >= end ? range[far] + count : Math.min(range[far], from - 1);
  return low > high ? null : { ...range, [near]: low, [far]: high };
}
