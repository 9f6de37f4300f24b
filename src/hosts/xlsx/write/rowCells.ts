import { DamagedError } from '../damagedError';
import type { SheetCursor } from '../read/sheetCursor';

/** The XML to put in place of a cell's formula. */
export interface FormulaEdit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Where the row that a cursor stands in and its cells stand. The one object is reused for every row. */
export class RowCells {
  row = 0;
  start = 0;
  openEnd = 0;
  closeStart = 0;
  isSelfClosing = false;
  hasReference = false;
  count = 0;
  readonly columns: number[] = [];
  readonly starts: number[] = [];
  readonly openEnds: number[] = [];
  readonly ends: number[] = [];
  readonly styles: number[] = [];
  readonly haveReferences: boolean[] = [];
  readonly formulas: (FormulaEdit | undefined)[] = [];
  hasFormulas = false;

  /** @throws DamagedError when the row does not stand below the one before it, as Excel wants it. */
  begin(cursor: SheetCursor): void {
    if (cursor.row <= this.row) throw new DamagedError('Rows that are not in order.');
    this.row = cursor.row;
    this.start = cursor.start;
    this.openEnd = this.closeStart = cursor.openEnd;
    this.isSelfClosing = cursor.isSelfClosing;
    this.hasReference = cursor.hasReference;
    this.count = 0;
    this.hasFormulas = false;
  }

  /** @throws DamagedError when the cell does not stand right of the one before it. */
  add(cursor: SheetCursor): void {
    const index = this.count++;
    if (index > 0 && cursor.column <= this.columns[index - 1]!) throw new DamagedError('Cells that are not in order.');
    this.columns[index] = cursor.column;
    this.starts[index] = cursor.start;
    this.openEnds[index] = cursor.openEnd;
    this.ends[index] = cursor.end;
    this.styles[index] = cursor.style;
    this.haveReferences[index] = cursor.hasReference;
    this.formulas[index] = undefined;
  }

  /** What becomes of the formula of the cell added last. */
  setFormula(edit: FormulaEdit): void {
    this.formulas[this.count - 1] = edit;
    this.hasFormulas = true;
  }
}
