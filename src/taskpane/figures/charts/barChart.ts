/** One bar: its name, how long it is, and the figure it stands for, in words. */
export interface Bar {
  readonly name: string;
  /** Of the whole width, from 0 to 1. */
  readonly length: number;
  readonly value: string;
  /** What its end says beside the goal; null without a goal. */
  readonly goal: string | null;
}

/** Bars one below the other on a scale from nothing. */
export interface BarChart {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Where the line of a goal stands, from 0 to 1, and what it is; null without one. */
  readonly goal: { readonly at: number; readonly words: string } | null;
}
