import { SheetCursor, Token } from '../read/sheetCursor';
import { formulaAttributes } from '../read/sharedFormulas';
import type { SheetFrame } from '../read/sheetFrame';

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  readonly isSelfClosing: boolean;
  readonly hasReference: boolean;
  /** Only of rows that were asked for. */
  readonly cells: CellSpan[];
}

export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly style: number;
  readonly hasReference: boolean;
}

/** A cell whose formula is shared. */
export interface SharedSpan {
  readonly row: number;
  readonly column: number;
  readonly group: string;
  /** The first of the group, which holds the text for all. */
  readonly isMaster: boolean;
  readonly start: number;
  readonly end: number;
}

export interface SheetIndex {
  readonly rows: readonly RowSpan[];
  readonly shared: readonly SharedSpan[];
}

/** Where the rows of a sheet stand, and the cells of those that are asked for. */
export function indexSheet(
  text: string,
  frame: SheetFrame,
  isWanted: (row: number) => boolean,
  withShared: boolean,
): SheetIndex {
  const cursor = new SheetCursor(text, frame.dataOpenEnd, frame.dataCloseStart, frame.prefix);
  const rows: RowSpan[] = [];
  const shared: SharedSpan[] = [];
  let current: RowSpan | null = null;
  let isCurrentWanted = false;
  for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
    if (token === Token.row) {
      const { row, start, openEnd, isSelfClosing, hasReference } = cursor;
      current = { row, start, openEnd, closeStart: openEnd, isSelfClosing, hasReference, cells: [] };
      rows.push(current);
      isCurrentWanted = isWanted(row);
    } else if (token === Token.rowEnd) {
      current!.closeStart = cursor.start;
    } else {
      if (isCurrentWanted) {
        const { column, start, openEnd, end, style, hasReference } = cursor;
        current!.cells.push({ column, start, openEnd, end, style, hasReference });
      }
      if (withShared && cursor.formulaTag >= 0) addShared(shared, text, cursor);
    }
  }
  return { rows, shared };
}

function addShared(shared: SharedSpan[], text: string, cursor: SheetCursor): void {
  const attributes = formulaAttributes(text, cursor);
  if (attributes?.t !== 'shared') return;
  const { row, column } = cursor;
  shared.push({
    row,
    column,
    group: attributes.si ?? '',
    isMaster: cursor.formulaEnd > cursor.formulaStart,
    start: cursor.formulaTag,
    end: cursor.formulaTagEnd,
  });
}
