import type {
  ClearOwned,
  FormatRange,
  GrowTable,
  OwnedStyle,
  PatchCell,
  Range,
  SetColumnWidth,
  SheetSnapshot,
  TableSnapshot,
  WriteCells,
} from '../../../core';

/** What a patch does to one cell in the end. */
export interface CellEdit {
  /** The new content; undefined leaves what is there, or nothing when the cell was cleared. */
  content?: PatchCell;
  /** Content and style go first. */
  isCleared?: boolean;
  look?: OwnedStyle;
}

/** All that a patch does to one sheet, its operations taken together in their order. */
export class SheetEdits {
  /** By row, then by column. */
  readonly rows = new Map<number, Map<number, CellEdit>>();
  /** Widths in characters, by column. */
  readonly widths = new Map<number, number>();
  readonly tables: TableSnapshot[];

  constructor(sheet: SheetSnapshot) {
    this.tables = [...sheet.tables];
  }

  writeCells({ row, column, cells }: WriteCells): void {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (!cell) return;
        this.cellAt(row + down, column + right).content = cell;
        if (cell.kind === 'text') this.nameColumn(row + down, column + right, cell.value);
      }),
    );
  }

  formatRange({ range, style }: FormatRange): void {
    this.forEachCell(range, (edit) => (edit.look = style));
  }

  clearOwned({ range }: ClearOwned): void {
    this.forEachCell(range, (edit) => {
      edit.isCleared = true;
      delete edit.content;
      delete edit.look;
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

  /** Excel refuses a table whose header cell is not the text of its column name: such a cell gets the name back. */
  keepHeaders(): void {
    for (const { range, columns, hasHeaderRow } of this.tables) {
      const row = hasHeaderRow ? this.rows.get(range.top) : undefined;
      columns.forEach((value, right) => {
        const edit = row?.get(range.left + right);
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

  private forEachCell(range: Range, change: (edit: CellEdit) => void): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) change(this.cellAt(row, column));
    }
  }

  private cellAt(row: number, column: number): CellEdit {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let edit = cells.get(column);
    if (!edit) cells.set(column, (edit = {}));
    return edit;
  }
}
