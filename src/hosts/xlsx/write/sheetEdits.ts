import type {
  ClearOwned,
  FixCell,
  FormatRange,
  GrowTable,
  OwnedStyle,
  PatchCell,
  Range,
  SetColumnWidth,
  SetFill,
  SheetSnapshot,
  Span,
  TableSnapshot,
  WriteCells,
} from '../../../core';
import { mergeSpans } from '../mergeSpans';

/** What a patch does to one cell in the end. */
export interface CellEdit {
  /** The new content; undefined leaves what is there, or nothing when the cell was cleared. */
  content: PatchCell | undefined;
  /** The content corrects what staff typed: the cell keeps its style, made to show what it holds. */
  isFix: boolean;
  /** Content and style go first. */
  isCleared: boolean;
  look: OwnedStyle | undefined;
  /** A fill over whatever look the cell has or gets: RGB without `#`, or null for none; undefined leaves it. */
  fill: string | null | undefined;
  /** The fill alone stands in for this one, or by null for none; undefined for whatever there is. */
  fillOver: string | null | undefined;
}

/** All that a patch does to one sheet, its operations taken together in their order. */
export class SheetEdits {
  /** By column, then by row: the columns of a patch are few and their rows many. */
  private readonly columns = new Map<number, CellEdit[]>();
  private readonly touched: Span[] = [];
  /** Widths in characters, by column. */
  readonly widths = new Map<number, number>();
  readonly tables: TableSnapshot[];

  constructor(sheet: SheetSnapshot) {
    this.tables = [...sheet.tables];
  }

  get hasCells(): boolean {
    return this.columns.size > 0;
  }

  /** Spans of rows, in order, outside which no cell is edited. */
  get rowSpans(): readonly Span[] {
    return mergeSpans(this.touched);
  }

  /** The edits of each column by row, in the order of columns. */
  get byColumn(): readonly (readonly [column: number, edits: readonly (CellEdit | undefined)[]])[] {
    return [...this.columns].sort(([a], [b]) => a - b);
  }

  writeCells({ row, column, cells }: WriteCells): void {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (!cell) return;
        const edit = this.cellAt(row + down, column + right);
        edit.content = cell;
        edit.isFix = false;
        if (cell.kind === 'text') this.nameColumn(row + down, column + right, cell.value);
      }),
    );
  }

  fixCell({ row, column, to }: FixCell): void {
    const edit = this.cellAt(row, column);
    edit.content = to;
    edit.isFix = true;
    if (to.kind === 'text') this.nameColumn(row, column, to.value);
  }

  formatRange({ range, style }: FormatRange): void {
    this.forEachCell(range, (edit) => {
      edit.look = style;
      edit.fill = undefined;
    });
  }

  clearOwned({ range }: ClearOwned): void {
    this.forEachCell(range, (edit) => {
      edit.isCleared = true;
      edit.content = undefined;
      edit.look = undefined;
      edit.fill = undefined;
    });
  }

  setFill({ range, colour, onlyOver }: SetFill): void {
    this.forEachCell(range, (edit) => {
      edit.fill = colour;
      edit.fillOver = onlyOver;
    });
  }

  setColumnWidth({ column, width }: SetColumnWidth): void {
    this.widths.set(column, width);
  }

  growTable({ table, range, columns }: GrowTable): void {
    const index = this.tables.findIndex(({ name }) => name.toLowerCase() === table.toLowerCase());
    const present = this.tables[index]!;
    if (present.hasHeaderRow) {
      columns.forEach((value, right) => {
        if (value !== present.columns[right]) {
          this.cellAt(range.top, range.left + right).content = { kind: 'text', value };
        }
      });
    }
    this.tables[index] = { ...present, range, columns };
  }

  /** Adds a table with its headers. */
  addTable(table: TableSnapshot): void {
    const { top, left } = table.range;
    table.columns.forEach((value, right) => (this.cellAt(top, left + right).content = { kind: 'text', value }));
    this.tables.push(table);
  }

  /** Excel refuses a table whose header cell is not the text of its column name: such a cell gets the name back. */
  keepHeaders(): void {
    for (const { range, columns, hasHeaderRow } of this.tables) {
      if (!hasHeaderRow) continue;
      columns.forEach((value, right) => {
        const edit = this.columns.get(range.left + right)?.[range.top];
        const leavesText = edit?.content ? edit.content.kind === 'text' : !edit?.isCleared;
        if (edit && !leavesText) edit.content = { kind: 'text', value };
      });
    }
  }

  /** The header cell of a table gives its column the name. */
  private nameColumn(row: number, column: number, name: string): void {
    this.tables.forEach((table, index) => {
      const { range } = table;
      if (!table.hasHeaderRow || row !== range.top || column < range.left || column > range.right) return;
      const columns = table.columns.map((present, at) => (at === column - range.left ? name : present));
      this.tables[index] = { ...table, columns };
    });
  }

  private forEachCell({ top, left, bottom, right }: Range, change: (edit: CellEdit) => void): void {
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) change(this.cellAt(row, column));
    }
  }

  private cellAt(row: number, column: number): CellEdit {
    let edits = this.columns.get(column);
    if (!edits) this.columns.set(column, (edits = []));
    let edit = edits[row];
    if (!edit) {
      edits[row] = edit = {
        ...{ content: undefined, isFix: false, isCleared: false, look: undefined, fill: undefined },
        fillOver: undefined,
      };
      this.touch(row);
    }
    return edit;
  }

  private touch(row: number): void {
    const last = this.touched.length - 1;
    const span = this.touched[last];
    if (span && row === span.to + 1) this.touched[last] = { from: span.from, to: row };
    else if (!span || row < span.from || row > span.to) this.touched.push({ from: row, to: row });
  }
}
