import { formatCell, rangesOverlap, type Range, type SheetSnapshot } from '../../../src/core';
import { SimError } from '../simError';
import { plainLook, valueCell, type SimCell, type SimLook } from './cell';
import { boundingBox, Grid } from './grid';
import { describeChart, type ChartModel, type MarkModel, type PageModel } from './sheetParts';
import { isWhole, rowShift, shiftNumber, shiftRange, type Shift } from './shift';
import { shiftSheet } from './shiftSheet';
import { freeName, shiftTable, type TableModel } from './tableModel';
import type { WorkbookModel } from './workbookModel';

/** A rectangle that moves with inserted and deleted cells; null once it is gone. */
export interface RangeRef {
  readonly sheet: SheetModel;
  range: Range | null;
}

/** The cells of one sheet with their looks, its tables, and the references that point into it. */
export class SheetModel {
  visibility: SheetSnapshot['visibility'] = 'visible';
  isProtected = false;
  /** What a protected sheet still allows, by the names Excel has for it. */
  protection: Readonly<Record<string, unknown>> = {};
  isDeleted = false;
  tables: TableModel[] = [];
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: RangeRef | null = null;
  readonly hyperlinks = new Grid<unknown>();
  readonly charts: ChartModel[] = [];
  formats: MarkModel[] = [];
  lists: MarkModel[] = [];
  readonly page: PageModel = { hasGridlines: true, frozen: null, layout: {} };
  private readonly cells = new Grid<SimCell>();
  private readonly looks = new Grid<SimLook>();
  private readonly refs = new Set<RangeRef>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  refer(range: Range): RangeRef {
    const ref = { sheet: this, range };
    this.refs.add(ref);
    return ref;
  }

  firstCell(): RangeRef {
    return this.refer({ top: 1, left: 1, bottom: 1, right: 1 });
  }

  forget(ref: RangeRef): void {
    this.refs.delete(ref);
  }

  cell(row: number, column: number): SimCell | null {
    return this.cells.get(row, column) ?? null;
  }

  setCell(row: number, column: number, cell: SimCell | null): void {
    if (cell) this.cells.set(row, column, cell);
    else this.cells.delete(row, column);
    this.workbook.isCalculated = false;
    this.nameTableColumn(row, column, cell);
  }

  look(row: number, column: number): Readonly<SimLook> {
    return this.looks.get(row, column) ?? plainLook;
  }

  setLook(row: number, column: number, look: Partial<SimLook>): void {
    this.looks.set(row, column, { ...this.look(row, column), ...look });
  }

  clearLook(row: number, column: number): void {
    this.looks.delete(row, column);
  }

  /** The bounding box of what is there, of cells alone or of formatted cells too, within a rectangle. */
  usedRange(within: Range, isValuesOnly: boolean): Range | null {
    return boundingBox(this.cells.box(within), isValuesOnly ? null : this.looks.box(within));
  }

  /** All cells, for a snapshot. */
  entries(): Generator<[row: number, column: number, cell: SimCell]> {
    return this.cells.entries();
  }

  lookEntries(): Generator<[row: number, column: number, look: SimLook]> {
    return this.looks.entries();
  }

  /** What tells two states of a sheet apart, in words that a failing test can show. */
  describe(): Record<string, unknown> {
    const named = <Item>(grid: { entries(): Iterable<[number, number, Item]> }) =>
      [...grid.entries()].map(([row, column, item]) => [formatCell(row, column), item] as const);
    const byPlace = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
    const looks = named(this.looks).filter(([, look]) => JSON.stringify(look) !== JSON.stringify(plainLook));
    return {
      name: this.name,
      cells: Object.fromEntries(named(this.cells).sort(byPlace)),
      looks: Object.fromEntries(looks.sort(byPlace)),
      widths: [...this.widths].sort(),
      heights: [...this.heights].sort(),
      hyperlinks: named(this.hyperlinks).sort(byPlace),
      charts: this.charts.map(describeChart),
      tables: this.tables.map(({ name, range, columns }) => ({ name, range, columns: columns.map((one) => one.name) })),
    };
  }

  /** Gives a formula its value: nothing else changes by that. */
  putValue(row: number, column: number, cell: SimCell): void {
    this.cells.set(row, column, cell);
  }

  /** Inserts whole rows before a row, as a user does. */
  insertRows(row: number, count: number): void {
    shiftSheet(this, rowShift(row, count), 'Range.insert');
  }

  /** Moves everything of the sheet's own that a shift moves; formulas are seen to elsewhere. */
  followShift(shift: Shift): void {
    for (const grid of [this.cells, this.looks, this.hyperlinks]) grid.shift(shift);
    if (isWhole(shift) && shift.axis === 'rows') {
      this.heights = shiftKeys(this.heights, shift);
      this.hiddenRows = new Set([...this.hiddenRows].map((row) => shiftNumber(row, shift)).filter(Boolean));
    }
    if (isWhole(shift) && shift.axis === 'columns') this.widths = shiftKeys(this.widths, shift);
    for (const ref of this.refs) if (ref.range) ref.range = shiftRange(ref.range, shift);
    const tables = this.tables.filter((table) => shiftTable(table, shift));
    this.tables = tables;
    for (const table of tables) this.writeTableHeaders(table);
    this.formats = shiftMarks(this.formats, shift);
    this.lists = shiftMarks(this.lists, shift);
    for (const chart of this.charts) if (chart.place) chart.place = shiftRange(chart.place, shift);
  }

  /** Puts another formula in the place of each one it changes; what points nowhere any more is an error. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const [row, column, cell] of this.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      const isBroken = formula.includes('#REF!') && !cell.formula.includes('#REF!');
      this.cells.set(row, column, { ...cell, ...(isBroken && { type: 'Error', value: '#REF!' }), formula });
    }
    for (const { settings } of this.lists) {
      const { rule } = settings as { rule?: { list: { source: string } } };
      if (rule?.list.source.startsWith('='))
        settings.rule = { list: { ...rule.list, source: rewrite(rule.list.source) } };
    }
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
    this.cells.set(row, column, valueCell(name));
  }

  private writeTableHeaders({ range, hasHeaderRow, columns }: TableModel): void {
    if (hasHeaderRow)
      columns.forEach(({ name }, index) => this.cells.set(range.top, range.left + index, valueCell(name)));
  }
}

function shiftMarks(marks: readonly MarkModel[], shift: Shift): MarkModel[] {
  return marks.flatMap((mark) => {
    const range = shiftRange(mark.range, shift);
    return range ? { ...mark, range } : [];
  });
}

function shiftKeys<Item>(items: ReadonlyMap<number, Item>, shift: Shift): Map<number, Item> {
  return new Map([...items].map(([key, item]) => [shiftNumber(key, shift), item] as const).filter(([key]) => key > 0));
}
