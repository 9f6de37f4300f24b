import type { SummaryTable } from '../../core';
import { drawable, shownText } from '../shownText';
import { cutToLines, textHeight } from './breakLines';
import { CELL_SIDE } from './columnWidths';
import { CONTENT_WIDTH, MARGIN, type TextSizes } from './pageSize';
import type { TableBlock } from './placeTable';
import { CELL_EDGE, type ShapedRow } from './shapeTable';
import type { PlacedItem } from './slidePage';

const FILL = 'EEF4FB';
const INK = '1F3864';
const MUTED = '404040';
/** A figure is so many times as large as the letters of tables. */
const FIGURE = 1.9;

/**
 * Cards side by side over the whole width, as a table that can be edited: a row of labels, one of figures, more below.
 * What they are is plain without a heading.
 */
export function cardsBlock(table: SummaryTable, sizes: TextSizes): TableBlock {
  const { heading, rows, columns, remarks, whenEmpty } = table;
  const items: PlacedItem[] = [];
  let top = 0;
  const addText = (text: string, size: number) => {
    const shown = cutToLines(drawable(text), CONTENT_WIDTH, { size }, 2);
    const height = textHeight(shown, CONTENT_WIDTH, { size }) + 0.06;
    const box = { left: MARGIN, top, width: CONTENT_WIDTH, height };
    items.push({ kind: 'text', box, text: shown, look: 'remark', size });
    top += height;
  };
  if (rows.length === 0) addText(whenEmpty, sizes.body);
  else {
    const width = CONTENT_WIDTH / rows.length;
    const shaped = columns.map((_, index) => cardRow(table, index, width, sizes));
    const height = shaped.reduce((sum, row) => sum + row.height, 0);
    items.push({
      ...{ kind: 'table', box: { left: MARGIN, top, width: CONTENT_WIDTH, height }, name: heading },
      ...{ columnWidths: rows.map(() => width), rows: shaped, size: sizes.small, isRuled: false },
    });
    top += height;
  }
  if (remarks.length > 0) addText(remarks.join(' '), sizes.small);
  return { items, height: top };
}

/** The same line of every card; the second is the figure. */
function cardRow({ rows }: SummaryTable, index: number, width: number, { body, small }: TextSizes): ShapedRow {
  const isFigure = index === 1;
  const size = isFigure ? Math.round(body * FIGURE) : small;
  const style = { size, isBold: isFigure };
  const room = width - 2 * CELL_SIDE;
  const texts = rows.map((row) => cutToLines(shownText(row[index]!), room, style, 2));
  const height = Math.max(...texts.map((text) => textHeight(text, room, style)));
  return {
    cells: texts.map((text) => {
      return { text, isRight: false, isBold: isFigure, fill: FILL, colour: isFigure ? INK : MUTED, size };
    }),
    height: height + 2 * CELL_EDGE,
  };
}
