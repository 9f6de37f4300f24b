import type { SummaryTable } from '../../report/summary/summarySheet';
import { ownedStyles, type OwnedStyle } from '../../workbook/ownedStyles';
import type { Slot } from './assignColumns';
import { BOLD, EDGES, shownWords } from './columnKind';
import { layLines, widthOf, type LaidRow, type TableFrame } from './layTable';
import type { LaidCell } from './summaryLayout';
import { textWidth } from './wrapText';

/** Points of the letters that column widths are counted in. */
const PLAIN_SIZE = 11;
/** Characters between two cards, and of a narrow one; points above and below them. */
const BETWEEN = 2;
const LEAST = 15;
const EDGE = 4;

/** What each card of a table needs of the sheet's columns: room for its lines, and for its figure in the first one. */
export function cardSlots({ rows }: SummaryTable): readonly Slot[] {
  if (rows.length === 0) return [{ kind: 'cell', width: PLAIN_SIZE }];
  return rows.map((row) => {
    const widths = row.map((cell, index) => {
      const { fontSize } = ownedStyles[styleOf(cell.style, index)];
      return (textWidth(shownWords(cell)) * BOLD * fontSize) / PLAIN_SIZE + EDGES;
    });
    const line = Math.max(LEAST, Math.max(...widths) + BETWEEN);
    return { kind: 'cell', width: line, line, ...(row[1]!.cell.kind === 'number' && { first: widths[1]! }) };
  });
}

/** Cards side by side on one ground: a row of labels, one of large figures, and one of each further column. */
export function layCards(table: SummaryTable, { runs, room, widths, sizes, isLarge }: TableFrame): readonly LaidRow[] {
  const { heading, rows, columns, remarks, whenEmpty } = table;
  const width = widthOf(room, widths);
  const lines = (text: string, style: OwnedStyle) =>
    layLines(text, style, { column: room.from, width, sizes, isLarge, header: heading });
  const shown = rows.length === 0 ? [] : columns;
  const body = shown.map(({ header }, index): LaidRow => {
    const cells = new Map<number, LaidCell>();
    for (let column = room.from; column <= room.to; column++) {
      cells.set(column, { cell: { kind: 'blank' }, style: 'largeCardText', header });
    }
    rows.forEach((row, card) => {
      const { cell, style } = row[index]!;
      cells.set(runs[card]!.from, { cell, style: styleOf(style, index), header });
    });
    const { fontSize } = ownedStyles[styleOf('text', index)];
    const isEdge = index === 0 || index === shown.length - 1;
    return { cells, height: Math.round((sizes.line * fontSize) / 14) + (isEdge ? EDGE : 0) };
  });
  return [
    ...lines(heading, 'heading'),
    ...(rows.length === 0 ? lines(whenEmpty, 'caption') : body),
    ...(remarks.length === 0 ? [] : lines(remarks.join(' '), 'caption')),
  ];
}

/** The second cell of a card is its figure. */
function styleOf(style: OwnedStyle, index: number) {
  if (index !== 1) return 'largeCardText';
  if (style === 'share') return 'largeCardShare';
  return style === 'count' ? 'largeCardCount' : 'largeCardWords';
}
