import { MAX_COLUMN, MAX_ROW, type CellPosition } from '../../../../core';
import type { GridSizes } from './gridSizes';

/** Where the box of a note stands: beside its cell, as large as its text needs. Sizes are in pixels. */
export interface NoteBox {
  readonly width: number;
  readonly height: number;
  /** The first column, the way into it, the first row, the way into it, then the same for the last ones; from 0 on. */
  readonly anchor: readonly number[];
}

const WIDTH = 240;
const LINE = 15;
const MARGIN = 12;
const CHARACTERS_A_LINE = 36;
const FEWEST_LINES = 3;
const MOST_LINES = 20;
const GAP = 15;

export function noteBox({ row, column }: CellPosition, text: string, grid: GridSizes): NoteBox {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / CHARACTERS_A_LINE || 1), 0);
  const height = Math.min(Math.max(lines, FEWEST_LINES), MOST_LINES) * LINE + MARGIN;
  const left: Place = { line: Math.min(column + 1, MAX_COLUMN), way: GAP };
  const top: Place = { line: row, way: 2 };
  const right = walk({ ...left, way: left.way + WIDTH }, grid.columnWidth, MAX_COLUMN);
  const bottom = walk({ ...top, way: top.way + height }, grid.rowHeight, MAX_ROW);
  const corners = [left, top, right, bottom].flatMap(({ line, way }) => [line - 1, way]);
  return { width: WIDTH, height, anchor: corners };
}

/** A column or row from 1 on, and how far into it. */
interface Place {
  readonly line: number;
  readonly way: number;
}

/** The same distance with the columns or rows on the way counted off. */
function walk({ line, way }: Place, sizeOf: (line: number) => number, last: number): Place {
  while (line < last && way > sizeOf(line)) way -= sizeOf(line++);
  return { line, way };
}
