import { ownedStyles, type OwnedLook, type OwnedStyle, type SummaryTable } from '../../core';
import { isNumeric, shownHeader, shownText } from '../shownText';
import { cutToLines, textHeight } from './breakLines';
import { CELL_SIDE } from './columnWidths';

/** Above and below the text of a cell, in inches. */
export const CELL_EDGE = 0.025;
/** A longer text is cut: its sheet has the whole of it. */
const MOST_LINES = 5;

export interface ShapedRow {
  readonly cells: readonly ShapedCell[];
  /** Inches. */
  readonly height: number;
}

export interface ShapedCell {
  readonly text: string;
  readonly isRight: boolean;
  readonly isBold: boolean;
  /** RGB without `#`; null for none. */
  readonly fill: string | null;
  /** RGB without `#`. */
  readonly colour: string;
  /** Points, where they are not those of its table. */
  readonly size?: number;
}

/**
 * The header and the rows of some columns of a table, their texts cut to what fits and their heights measured.
 * @param widths of these columns, in inches.
 */
export function shapeTable(table: SummaryTable, columns: readonly number[], widths: readonly number[], size: number) {
  const shape = (cells: readonly ShapedCell[]) => shapeRow(cells, widths, size);
  const header = shape(
    columns.map((column) => {
      const isRight = table.rows.some((row) => isNumeric(row[column]!.cell));
      return shapeCell(shownHeader(table.columns[column]!.header), 'header', isRight);
    }),
  );
  const firstTotal = table.rows.length - table.totalRows;
  const rows = table.rows.map((row, index) =>
    shape(
      columns.map((column) => {
        const { cell, style } = row[column]!;
        const shaped = shapeCell(shownText(row[column]!), style, isNumeric(cell));
        return index < firstTotal ? shaped : { ...shaped, isBold: true, fill: ownedStyles.totalText.fill };
      }),
    ),
  );
  return { header, rows };
}

function shapeCell(text: string, style: OwnedStyle, isRight: boolean): ShapedCell {
  const look: OwnedLook = ownedStyles[style];
  const { isBold = false, fill = null, fontColour: colour = '000000' } = look;
  return { text, isRight, isBold, fill, colour };
}

function shapeRow(cells: readonly ShapedCell[], widths: readonly number[], size: number): ShapedRow {
  const shaped = cells.map((cell, index) => {
    const style = { size, isBold: cell.isBold };
    const room = widths[index]! - 2 * CELL_SIDE;
    const text = cutToLines(cell.text, room, style, MOST_LINES);
    return { cell: { ...cell, text }, height: textHeight(text, room, style) };
  });
  const height = Math.max(...shaped.map((one) => one.height));
  return { cells: shaped.map(({ cell }) => cell), height: height + 2 * CELL_EDGE };
}
