import type PptxGenJS from 'pptxgenjs';
import { CELL_SIDE } from '../layout/columnWidths';
import { CELL_EDGE, type ShapedRow } from '../layout/shapeTable';
import type { PlacedChart, PlacedItem, PlacedTable, PlacedText } from '../layout/slidePage';
import { drawable } from '../shownText';

export const INK = '1F3864';
export const MUTED = '595959';
const RULE = 'BFBFBF';

/** Draws what stands on a slide and gives its charts in the order in which the file numbers them. */
export function drawItems(slide: PptxGenJS.Slide, items: readonly PlacedItem[]): readonly PlacedChart[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') drawText(slide, item);
    else if (item.kind === 'table') drawTable(slide, item);
    else {
      drawChart(slide, item);
      return [item];
    }
    return [];
  });
}

function place({ box: { left, top, width, height } }: PlacedItem) {
  return { x: left, y: top, w: width, h: height };
}

function drawText(slide: PptxGenJS.Slide, item: PlacedText): void {
  const look = item.look === 'heading' ? { bold: true, color: INK } : { italic: true, color: MUTED };
  slide.addText(item.text, { ...place(item), ...look, fontSize: item.size, margin: 0, valign: 'top', wrap: true });
}

function drawTable(slide: PptxGenJS.Slide, item: PlacedTable): void {
  const { left, top, width } = item.box;
  slide.addTable(
    item.rows.map((row) => tableRow(row, item)),
    {
      ...{ x: left, y: top, w: width, colW: [...item.columnWidths], rowH: item.rows.map((row) => row.height) },
      objectName: drawable(item.name) || 'Table',
      margin: [CELL_EDGE, CELL_SIDE, CELL_EDGE, CELL_SIDE],
    },
  );
}

function tableRow({ cells }: ShapedRow, { size: plain, isRuled = true }: PlacedTable): PptxGenJS.TableRow {
  const line = { type: 'solid', color: RULE, pt: 0.75 } as const;
  const none = { type: 'none' } as const;
  return cells.map(({ text, isRight, isBold, fill, colour, size = plain }) => ({
    text,
    options: {
      ...{ fontSize: size, bold: isBold, color: colour, align: isRight ? 'right' : 'left', valign: 'top' },
      border: [none, none, isRuled ? line : none, none],
      ...(fill === null ? {} : { fill: { color: fill } }),
    },
  }));
}

/** A frame for the chart: its figures are put in when the file is finished. */
function drawChart(slide: PptxGenJS.Slide, item: PlacedChart): void {
  const { title, description } = item.chart;
  slide.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], {
    ...place(item),
    objectName: drawable(title) || 'Chart',
    altText: drawable(description),
  });
}
