import { isInside, type Range } from '../workbook/address';
import { isBlankAt, readCell } from '../workbook/readCell';
import { CellKind, lastUsedRow, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { HeaderCell } from './block';
import { cellText } from './cells/cellText';
import { HeaderWords } from './headerWords';
import { ownedCellTest } from './ownedRanges';

/** A cell that may be a header, with the ways to take it, the best first. */
export interface HeaderText extends HeaderCell {
  readonly readings: readonly string[];
}

/** How far to the left a header row is looked for. */
const SEARCHED_COLUMNS = 60;
/** How far below a header row a gap between two tables must reach. */
const GAP_ROWS = 6;
/** How far below a header its cells are looked at. */
const SAMPLE_ROWS = 10;
/** How far apart the two rows of a header may stand. */
const GROUP_WITHIN = 3;

/** Share of the cells side by side that are headers in a header row. */
const MOSTLY = 0.6;

/** The cells of a sheet as headers. Cells under a name of the product are passed over. */
export class SheetHeaders {
  readonly words: HeaderWords;
  readonly lastRow: number;
  private readonly lastColumn: number;
  readonly isOwned: (row: number, column: number) => boolean;
  private readonly tableTops: ReadonlySet<number>;

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly sheet: SheetSnapshot,
  ) {
    this.words = new HeaderWords(workbook);
    this.lastRow = lastUsedRow(sheet);
    this.lastColumn = Math.min(sheet.columns.length, SEARCHED_COLUMNS);
    this.isOwned = ownedCellTest(workbook, sheet.name);
    this.tableTops = new Set(sheet.tables.map(({ range }) => range.top));
  }

  /** True for a row worth a closer look, by quick means: side by side there stand cells that could mostly be headers. */
  mayBeHeader(row: number): boolean {
    let words = 0;
    let filled = 0;
    let found = 0;
    for (let column = 1; column <= this.lastColumn + 1; column++) {
      const kind = this.kindAt(row, column);
      if (kind === CellKind.blank) {
        if (words >= filled * MOSTLY) found += words;
        words = filled = 0;
      } else if (!this.isOwned(row, column)) {
        filled++;
        if (kind === CellKind.text && this.words.isWord(kind, this.valueAt(row, column))) words++;
      }
    }
    return found >= 2 || this.tableTops.has(row);
  }

  /** Makes the cells of a header row known as headers wherever they are repeated. */
  learnRow(row: number): void {
    for (const column of this.sheet.columns) {
      const at = column ? row - column.firstRow : -1;
      if (column && at >= 0 && at < column.kinds.length) this.words.learn(column.kinds[at]!, column.values[at]!);
    }
  }

  /** The texts of a row. */
  textsOf(row: number): HeaderText[] {
    const texts: HeaderText[] = [];
    for (let column = 1; column <= this.lastColumn; column++) {
      const header = this.textAt(row, column);
      if (header !== '') texts.push({ row, column, header, readings: [header] });
    }
    return texts;
  }

  /** The text of a header cell; '' where there is none, or the product's own. */
  textAt(row: number, column: number): string {
    const cell = readCell(this.workbook, this.sheet, row, column);
    return cell.kind !== 'text' || this.isOwned(row, column) ? '' : cellText(cell);
  }

  /** The nearest filled row above or below that may be the other row of a header in two rows; null when none is near. */
  filledRowNear(row: number, step: 1 | -1): number | null {
    for (let near = row + step; near >= 1 && Math.abs(near - row) <= GROUP_WITHIN; near += step) {
      if (this.countFilled(near, 1, this.lastColumn) > 0) return near;
    }
    return null;
  }

  /** How many cells of a row hold anything, between two columns. */
  countFilled(row: number, left: number, right: number): number {
    let count = 0;
    for (let column = left; column <= Math.min(right, this.lastColumn); column++) {
      if (!isBlankAt(this.sheet, row, column) && !this.isOwned(row, column)) count++;
    }
    return count;
  }

  /** True when one of the columns between two headers is empty, in their row and over the next ones. */
  hasGap(row: number, left: number, right: number): boolean {
    for (let column = left + 1; column < right; column++) {
      let isEmpty = true;
      for (let below = row; isEmpty && below <= row + GAP_ROWS; below++) {
        isEmpty = isBlankAt(this.sheet, below, column) || this.isOwned(below, column);
      }
      if (isEmpty) return true;
    }
    return false;
  }

  /** True when the first filled cells under a header, two at least, are numbers and nothing else. */
  holdsNumbers(row: number, column: number): boolean {
    let numbers = 0;
    for (let below = row + 1; below <= row + SAMPLE_ROWS; below++) {
      const kind = this.kindAt(below, column);
      if (kind === CellKind.number) numbers++;
      else if (kind !== CellKind.blank) return false;
    }
    return numbers >= 2;
  }

  private kindAt(row: number, column: number): number {
    const source = this.sheet.columns[column - 1];
    return source?.kinds[row - source.firstRow] ?? CellKind.blank;
  }

  private valueAt(row: number, column: number): number {
    const source = this.sheet.columns[column - 1]!;
    return source.values[row - source.firstRow]!;
  }

  /** The Excel table whose cell stands there; null when none. */
  tableAt(row: number, column: number): Range | null {
    return this.sheet.tables.find(({ range }) => isInside(range, { row, column }))?.range ?? null;
  }
}
