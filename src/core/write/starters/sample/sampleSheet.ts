/** One sheet of the sample, as text that is easy to read and to change. */
export interface SampleSheet {
  /** What it is called, where no other sheet is. */
  readonly name: string;
  /** Stands above the headers, with the years of the term behind it; null for none. */
  readonly title: string | null;
  readonly columns: readonly SampleColumn[];
  /**
   * A line a row, its cells parted by `|`; a line without any is a heading. An apostrophe makes a number a text. A day is
   * `1-07-14`: fiscal year 1 or 2 of the term, month, day of month.
   */
  readonly rows: string;
}

export interface SampleColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Left out for text. */
  readonly kind?: 'number' | 'day';
}
