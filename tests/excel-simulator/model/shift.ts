import { MAX_COLUMN, MAX_ROW, type CellPosition, type Range } from '../../../src/core';

/** Cells that are put in or taken out: in one direction, over a span of the other. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** The first row or column that moves. */
  readonly at: number;
  /** How many come; those that go count below zero. */
  readonly count: number;
  /** The columns of moving rows, or the rows of moving columns. */
  readonly from: number;
  readonly to: number;
}

/** Whole rows, or with a negative count rows that go. */
export function rowShift(at: number, count: number): Shift {
  return { axis: 'rows', at, count, from: 1, to: MAX_COLUMN };
}

/** Whole columns, or with a negative count columns that go. */
export function columnShift(at: number, count: number): Shift {
  return { axis: 'columns', at, count, from: 1, to: MAX_ROW };
}

export function isWhole({ axis, from, to }: Shift): boolean {
  return from === 1 && to === (axis === 'rows' ? MAX_COLUMN : MAX_ROW);
}

/** Where a row or column goes; 0 when it is taken out. */
export function shiftNumber(number: number, { at, count }: Shift): number {
  if (number < at) return number;
  return count < 0 && number < at - count ? 0 : number + count;
}

/** Where a cell goes; null when it is taken out. */
export function shiftPlace(place: CellPosition, shift: Shift): CellPosition | null {
  const { row, column } = place;
  const across = shift.axis === 'rows' ? column : row;
  if (across < shift.from || across > shift.to) return place;
  const moved = shiftNumber(shift.axis === 'rows' ? row : column, shift);
  if (moved === 0) return null;
  return shift.axis === 'rows' ? { row: moved, column } : { row, column: moved };
}

/**
 * Where a rectangle goes: it moves, grows by what comes inside it and shrinks by what goes; null when all of it goes. One
 * that lies only in part within the span stays where it is.
 */
export function shiftRange(range: Range, shift: Shift): Range | null {
  const { top, left, bottom, right } = range;
  const isRows = shift.axis === 'rows';
  const [near, far, first, last] = isRows ? [top, bottom, left, right] : [left, right, top, bottom];
  if (first < shift.from || last > shift.to) return range;
  const edges = shiftEdges(near, far, shift);
  if (!edges) return null;
  const [from, to] = edges;
  return isRows ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

function shiftEdges(near: number, far: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (count > 0) return [shiftNumber(near, shift), shiftNumber(far, shift)];
  const end = at - count;
  const low = near < at ? near : Math.max(near + count, at);
  const high = far >= end ? far + count : Math.min(far, at - 1);
  return low > high ? null : [low, high];
}
