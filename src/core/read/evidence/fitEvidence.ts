import { readCell } from '../../workbook/readCell';
import type { Cell } from '../../workbook/snapshot';
import { cellText } from '../cells/cellText';
import { flattenText } from '../cells/foldText';
import type { Fit } from '../fitHeader';
import { layouts } from '../layouts/layouts';
import { suggestField } from '../matchHeader';
import type { HeaderText, SheetHeaders } from '../sheetHeaders';

/** How many rows below a header are looked at. */
const SAMPLE_ROWS = 60;
/** A blank stretch longer than this ends what stands under a header. */
const LONGEST_GAP = 4;
/** Lines above a header have no more cells; the rows of another table do. */
const MOST_IN_LINE = 2;
const LINES_ABOVE = 10;

/** What speaks for a header's role besides its words: which fields it has, how they are written, what stands below. */
export class FitEvidence {
  constructor(
    private readonly headers: SheetHeaders,
    private readonly cells: readonly HeaderText[],
    private readonly row: number,
    readonly fit: Fit,
  ) {}

  get sheetName(): string {
    return this.headers.sheet.name;
  }

  /** True when one of the fields has a column. */
  hasOneOf(fields: readonly string[]): boolean {
    return fields.some((field) => this.fit.columns[field] !== undefined);
  }

  /** True when a header that means nothing comes near to one of the fields. */
  nearlyHasOneOf(fields: readonly string[]): boolean {
    return this.fit.unmatched.some(({ header }) => fields.includes(suggestField(this.fit.role, header) ?? ''));
  }

  /** True when no needed field is missing and no header means nothing. */
  isWhole(): boolean {
    return this.fit.isComplete && this.fit.explained === 1;
  }

  /** The header of a field's column; '' when it has none. */
  headerOf(field: string): string {
    const column = this.fit.columns[field];
    return this.cells.find((cell) => cell.column === column)?.header ?? '';
  }

  /** The lines right above the header that are no rows of a table: titles, a period, a legend. */
  linesAbove(): string[] {
    const lines: string[] = [];
    const top = Math.max(1, (this.cells[0]?.row ?? this.row) - LINES_ABOVE);
    for (let row = this.row - 1; row >= top; row--) {
      const texts = this.headers.textsOf(row).map(({ header }) => header);
      if (texts.length > MOST_IN_LINE) break;
      lines.push(...texts);
    }
    return lines;
  }

  /** The cells of the columns that are no fields of the role, as those of a matrix are. */
  cellsBeside(): Cell[] {
    const { workbook, sheet } = this.headers;
    const fields = layouts[this.fit.role].fields;
    const columns = Object.entries(this.fit.columns).flatMap(([field, column]) => (fields[field] ? [] : [column]));
    const rows = Array.from({ length: SAMPLE_ROWS }, (_, index) => this.row + 1 + index);
    return rows.flatMap((row) => columns.map((column) => readCell(workbook, sheet, row, column)));
  }

  /** What stands in the columns of some fields, a list a row; rows without any are left out. */
  rowsOf(fields: readonly string[]): string[][] {
    const rows: string[][] = [];
    let gap = 0;
    for (let row = this.row + 1; row <= this.row + SAMPLE_ROWS && gap <= LONGEST_GAP; row++) {
      const texts = fields.map((field) => this.textOf(row, field));
      const isBlank = texts.every((text) => text === '');
      gap = isBlank ? gap + 1 : 0;
      if (!isBlank) rows.push(texts);
    }
    return rows;
  }

  /** The filled cells of a field's column. */
  valuesOf(field: string): string[] {
    return this.rowsOf([field]).map(([text]) => text!);
  }

  private textOf(row: number, field: string): string {
    const column = this.fit.columns[field];
    if (column === undefined) return '';
    return flattenText(cellText(readCell(this.headers.workbook, this.headers.sheet, row, column)));
  }
}
