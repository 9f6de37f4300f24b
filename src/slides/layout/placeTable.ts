import type { SummaryTable } from '../../core';
import { drawable } from '../shownText';
import { cutToLines, textHeight } from './breakLines';
import { columnGroups, columnRooms, fitColumns, sum } from './columnWidths';
import { textWidth } from './measureText';
import type { PageFlow } from './pageFlow';
import type { TextSizes } from './pageSize';
import { shapeTable, type ShapedRow } from './shapeTable';
import type { PlacedItem } from './slidePage';

/** A table as one block of items with their top at 0. */
export interface TableBlock {
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

/** Fewer rows than these are not left alone at the foot of a slide. */
const FEW_ROWS = 3;
const REMARK_LINES = 4;
/** Headings and remarks of a narrow table have at least this much room where there is any, in inches. */
const WORDS_WIDTH = 4;

/** The whole table as one block, whatever its height. */
export function tableBlock(table: SummaryTable, left: number, width: number, sizes: TextSizes): TableBlock {
  const columns = table.columns.map((_, index) => index);
  const widths = fitColumns(columnRooms(table, sizes.body), width);
  const { header, rows } = shapeTable(table, columns, widths, sizes.body);
  return blockOf({ table, left, width, widths, sizes, header }, rows, { isFirst: true, isLast: true });
}

/** Lets a table flow over as many slides as it takes, its header on each, and its columns in turns where it is too wide. */
export function flowTable(table: SummaryTable, width: number, left: number, sizes: TextSizes, flow: PageFlow): void {
  const rooms = columnRooms(table, sizes.body);
  columnGroups(rooms, width).forEach((columns, index) => {
    const widths = fitColumns(
      columns.map((column) => rooms[column]!),
      width,
    );
    const { header, rows } = shapeTable(table, columns, widths, sizes.body);
    flowRows({ table, left, width, widths, sizes, header }, rows, index === 0, flow);
  });
}

interface Shape {
  readonly table: SummaryTable;
  readonly left: number;
  readonly width: number;
  readonly widths: readonly number[];
  readonly sizes: TextSizes;
  readonly header: ShapedRow;
}

function flowRows(shape: Shape, rows: readonly ShapedRow[], isFirstGroup: boolean, flow: PageFlow): void {
  let from = 0;
  let isFirst = isFirstGroup;
  for (;;) {
    const rest = rows.slice(from);
    const whole = blockOf(shape, rest, { isFirst, isLast: true });
    if (whole.height <= flow.room + 1e-6) return flow.place(whole.items, whole.height);
    const count = rowsThatFit(shape, rest, isFirst, flow.room);
    if (!flow.isEmpty && (count < FEW_ROWS || whole.height <= flow.wholeRoom)) {
      flow.turn();
      continue;
    }
    // The remarks never stand on a slide without a row.
    const taken = Math.max(1, Math.min(count, rest.length - 1));
    const isLast = taken >= rest.length;
    const piece = blockOf(shape, rest.slice(0, taken), { isFirst, isLast });
    flow.place(piece.items, piece.height);
    if (isLast) return;
    from += taken;
    isFirst = false;
    flow.turn();
  }
}

function rowsThatFit(shape: Shape, rows: readonly ShapedRow[], isFirst: boolean, room: number): number {
  let height = blockOf(shape, [], { isFirst, isLast: false }).height;
  let count = 0;
  for (const row of rows) {
    height += row.height;
    if (height > room) return count;
    count++;
  }
  return count;
}

function blockOf(
  { table, left, width, widths, sizes, header }: Shape,
  rows: readonly ShapedRow[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): TableBlock {
  const items: PlacedItem[] = [];
  let top = 0;
  // Words keep to the table, so that others can stand beside it.
  const room = table.rows.length === 0 ? width : Math.min(width, Math.max(sum(widths), WORDS_WIDTH));
  const addText = (text: string, look: 'heading' | 'remark', size: number, most: number, end = '') => {
    const style = { size, isBold: look === 'heading' };
    const shown = cutToLines(drawable(text), room - textWidth(end, style), style, most) + end;
    const height = textHeight(shown, room, style) + 0.06;
    items.push({ kind: 'text', box: { left, top, width: room, height }, text: shown, look, size });
    top += height;
  };
  const end = isFirst ? '' : ' (continued)';
  if (table.heading !== '') addText(table.heading, 'heading', sizes.heading, 2, end);
  if (table.rows.length === 0) addText(table.whenEmpty, 'remark', sizes.body, REMARK_LINES);
  else {
    const shown = [header, ...rows];
    const height = sum(shown.map((row) => row.height));
    const box = { left, top, width: sum(widths), height };
    items.push({
      kind: 'table',
      box,
      name: `${table.heading}${end}`,
      columnWidths: widths,
      rows: shown,
      size: sizes.body,
    });
    top += height;
  }
  if (isLast) for (const remark of table.remarks) addText(remark, 'remark', sizes.small, REMARK_LINES);
  return { items, height: top };
}
