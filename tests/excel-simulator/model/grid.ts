import type { Range } from '../../../src/core';
import { shiftPlace, type Shift } from './shift';

const WIDTH = 16384;

/** Something a cell: what it holds, how it looks, where it leads. */
export class Grid<Item> {
  private items = new Map<number, Item>();

  get(row: number, column: number): Item | undefined {
    return this.items.get(row * WIDTH + column - 1);
  }

  set(row: number, column: number, item: Item): void {
    this.items.set(row * WIDTH + column - 1, item);
  }

  delete(row: number, column: number): void {
    this.items.delete(row * WIDTH + column - 1);
  }

  *entries(): Generator<[row: number, column: number, item: Item]> {
    for (const [key, item] of this.items) yield [Math.floor(key / WIDTH), (key % WIDTH) + 1, item];
  }

  /** The bounding box of what is there, as far as it lies within a rectangle. */
  box(within: Range): Range | null {
    let box: Range | null = null;
    for (const key of this.items.keys()) {
      const row = Math.floor(key / WIDTH);
      const column = (key % WIDTH) + 1;
      if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
      box = boundingBox(box, { top: row, left: column, bottom: row, right: column });
    }
    return box;
  }

  shift(shift: Shift): void {
    const moved = new Map<number, Item>();
    for (const [row, column, item] of this.entries()) {
      const place = shiftPlace({ row, column }, shift);
      if (place) moved.set(place.row * WIDTH + place.column - 1, item);
    }
    this.items = moved;
  }
}

/** The smallest rectangle around two; null stands for nothing. */
export function boundingBox(a: Range | null, b: Range | null): Range | null {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
