import type { SheetFrame } from '../../read/sheetFrame';
import { childNamed, childrenNamed, isTrue, parseAttributes } from '../../xml/xmlTree';

/** How large a sheet's columns and rows are on the screen, in pixels at 96 to the inch. */
export interface GridSizes {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

/** Of a digit in the default font, and around the content of a cell. */
const DIGIT = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 15;
const PIXELS_A_POINT = 4 / 3;

/** Sizes that the sheet is about to get: widths in characters by column, heights in points by row. */
export interface NewSizes {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

/** Reads the sizes of a sheet's grid. Rows that size themselves count as one line high. */
export function readGridSizes(text: string, frame: SheetFrame, { widths, heights }: NewSizes): GridSizes {
  const format = childNamed(frame.root, 'sheetFormatPr')?.attributes;
  const columns = childrenNamed(childNamed(frame.root, 'cols'), 'col').map(({ attributes }) => ({
    min: Number(attributes.min),
    max: Number(attributes.max),
    width: isTrue(attributes.hidden) ? 0 : widthInPixels(attributes.width) || DEFAULT_WIDTH,
  }));
  const rows = readHeights(text, frame);
  for (const [row, height] of heights) rows.set(row, Math.round(height * PIXELS_A_POINT));
  const defaultWidth = widthInPixels(format?.defaultColWidth) || DEFAULT_WIDTH;
  const defaultHeight = Math.round((Number(format?.defaultRowHeight) || DEFAULT_HEIGHT) * PIXELS_A_POINT);
  return {
    columnWidth: (column) => {
      const width = widths.get(column);
      if (width !== undefined) return Math.trunc(width * DIGIT) + PADDING;
      return columns.find(({ min, max }) => column >= min && column <= max)?.width ?? defaultWidth;
    },
    rowHeight: (row) => rows.get(row) ?? defaultHeight,
  };
}

function widthInPixels(characters: string | undefined): number {
  return Math.trunc(Number(characters ?? 0) * DIGIT + 0.5);
}

/** The heights that rows state, by row. Only tags of rows are looked at: a sheet can have very many cells. */
function readHeights(text: string, { prefix, dataOpenEnd, dataCloseStart }: SheetFrame): Map<number, number> {
  const heights = new Map<number, number>();
  const opening = `<${prefix}row `;
  for (let at = text.indexOf(opening, dataOpenEnd); at >= 0 && at < dataCloseStart;) {
    const end = text.indexOf('>', at);
    const { r, ht, hidden } = parseAttributes(text.slice(at, end));
    if (r !== undefined && (ht !== undefined || isTrue(hidden))) {
      heights.set(Number(r), isTrue(hidden) ? 0 : Math.round(Number(ht) * PIXELS_A_POINT));
    }
    at = text.indexOf(opening, end);
  }
  return heights;
}
