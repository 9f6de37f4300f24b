import type { SummaryTable } from '../../report/summary/summarySheet';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { PatchCell } from '../../workbook/patch';
import type { ColumnRun } from './assignColumns';
import type { SheetSizes } from './sheetSizes';
import type { LaidCell } from './summaryLayout';
import { BOLD, columnKind, EDGES, valueColumn, type ColumnKind } from './columnKind';
import { summaryStyle } from './summaryStyle';
import { lineHeight, textWidth, wrapText } from './wrapText';

/** A row of a part: its cells by column, and the height they need in points. */
export interface LaidRow {
  readonly cells: ReadonlyMap<number, LaidCell>;
  readonly height: number;
}

export interface TableFrame {
  /** The columns of each column of the table. */
  readonly runs: readonly ColumnRun[];
  /** The columns that its heading and remarks may run on over. */
  readonly room: ColumnRun;
  readonly widths: readonly number[];
  readonly sizes: SheetSizes;
  readonly isLarge: boolean;
}

export interface LaidTableRows {
  readonly rows: readonly LaidRow[];
  /** Rows above the header. */
  readonly above: number;
}

/** The rows of a table from its heading to its remarks. */
export function layTable(table: SummaryTable, frame: TableFrame): LaidTableRows {
  const { columns, rows, totalRows, heading, remarks, whenEmpty } = table;
  const { sizes, isLarge } = frame;
  const kinds = columns.map((_, column) => columnKind(table, column));
  const header = layCells(
    columns.map(({ header: text }, index) => {
      return { cell: { kind: 'text', value: text }, style: kinds[index] === 'figures' ? 'headerRight' : 'header' };
    }),
    columns.map((column) => column.header),
    { ...frame, kinds, isTotal: false },
  );
  const body = rows.map((row, index) =>
    layCells(
      row,
      columns.map((column) => column.header),
      { ...frame, kinds, isTotal: index >= rows.length - totalRows },
    ),
  );
  const width = widthOf(frame.room, frame.widths);
  const line = (text: string, style: OwnedStyle) =>
    layLines(text, style, { column: frame.room.from, width, sizes, isLarge, header: heading });
  const head = heading === '' ? [] : line(heading, 'heading');
  const content = rows.length === 0 ? line(whenEmpty, 'caption') : [header, ...body];
  return {
    rows: [...head, ...content, ...(remarks.length === 0 ? [] : line(remarks.join(' '), 'caption'))],
    above: head.length,
  };
}

interface RowFrame extends TableFrame {
  readonly kinds: readonly ColumnKind[];
  readonly isTotal: boolean;
}

function layCells(
  row: readonly { readonly cell: PatchCell; readonly style: OwnedStyle }[],
  headers: readonly string[],
  { runs, widths, sizes, isLarge, kinds, isTotal }: RowFrame,
): LaidRow {
  const cells = new Map<number, LaidCell>();
  let lines = 1;
  row.forEach(({ cell, style }, index) => {
    const { from, to } = runs[index]!;
    const at = valueColumn({ from, to }, kinds[index]!);
    const letter = sizes.letter * (isTotal ? BOLD * sizes.total : style.startsWith('header') ? BOLD : 1);
    const room = (width: number) => (width - EDGES) / letter;
    // Words run on over the empty columns beside them where they have room on one line.
    const isOnOneLine = from < to && textWidth(wordsOf(cell)) <= room(widthOf({ from, to }, widths));
    // Words among numbers stand at the right like them.
    const own = kinds[index] === 'figures' && style === 'text' ? 'number' : style;
    const look = summaryStyle(own, { isTotal, isLarge, isOnOneLine });
    const header = headers[index]!;
    for (let column = from; column <= to; column++) {
      cells.set(column, { cell: column === at ? cell : { kind: 'blank' }, style: look, header });
    }
    const words = wordsOf(cell);
    const count = isOnOneLine ? 1 : wrapText(words, room(widths[at]!)).length;
    lines = Math.max(lines, count * lineHeight(words));
  });
  return { cells, height: Math.min(TALLEST, Math.round(sizes.line * lines * (isTotal ? sizes.total : 1))) };
}

/** Excel makes no row taller, in points. */
const TALLEST = 409;

/** Numbers are not broken: one that has no room is shown as signs. */
function wordsOf(cell: PatchCell): string {
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'formula' ? String(cell.value) : '';
}

interface LineFrame {
  readonly column: number;
  readonly width: number;
  readonly sizes: SheetSizes;
  readonly isLarge: boolean;
  readonly header: string;
}

/** A text that runs on over the cells beside it, in as many rows as it takes. */
export function layLines(text: string, style: OwnedStyle, frame: LineFrame): readonly LaidRow[] {
  const { column, width, sizes, isLarge, header } = frame;
  const height = style === 'title' ? sizes.title : style === 'heading' ? sizes.heading : sizes.line;
  const letter = (height / sizes.line) * sizes.letter;
  const look = summaryStyle(style, { isTotal: false, isLarge, isOnOneLine: true });
  return wrapText(text, width / letter).map((value) => ({
    cells: new Map([[column, { cell: { kind: 'text', value }, style: look, header }]]),
    height: Math.round(height * lineHeight(value)),
  }));
}

export function widthOf({ from, to }: ColumnRun, widths: readonly number[]): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}
