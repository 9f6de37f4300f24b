import type { Span } from '../../../core';

/** Rows of spans in order, each given once, from the first to the last. */
export class RowTurns {
  private index = 0;
  private row: number;

  constructor(private readonly spans: readonly Span[]) {
    this.row = spans[0]?.from ?? Infinity;
  }

  /** The next row, if it is before another; null when that one's turn has come. */
  next(before: number): number | null {
    if (this.row >= before) return null;
    const { row } = this;
    this.step();
    return row;
  }

  /** Whether it is a row's turn, which is over then. */
  take(row: number): boolean {
    if (this.row !== row) return false;
    this.step();
    return true;
  }

  private step(): void {
    if (this.row < this.spans[this.index]!.to) this.row++;
    else this.row = this.spans[++this.index]?.from ?? Infinity;
  }
}
