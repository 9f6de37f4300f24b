import { readCell } from '../../workbook/readCell';
import { cellText } from '../cells/cellText';
import { flattenText } from '../cells/foldText';
import type { Fit } from '../fitHeader';
import { suggestField } from '../matchHeader';
import type { HeaderText, SheetHeaders } from '../sheetHeaders';

/** How many rows below a header are looked at. */
const SAMPLE_ROWS = 60;
/** A blank stretch longer than this ends what stands under a header. */
const LONGEST_GAP = 4;

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
