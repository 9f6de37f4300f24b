import { SheetCursor, Token } from '../read/sheetCursor';
import type { SheetFrame } from '../read/sheetFrame';

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly hasReference: boolean;
}

/** Where the rows of a sheet stand. */
export function indexRows(text: string, frame: SheetFrame): RowSpan[] {
  const cursor = new SheetCursor(text, frame.dataOpenEnd, frame.dataCloseStart, frame.prefix);
  const rows: RowSpan[] = [];
  for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
    if (token !== Token.row) continue;
    const { row, start, openEnd, hasReference } = cursor;
    rows.push({ row, start, openEnd, hasReference });
  }
  return rows;
}
