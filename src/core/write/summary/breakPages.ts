/** A band as far as its place on pages goes: its rows from its heading to its remarks. In points. */
export interface BandRows {
  readonly heights: readonly number[];
  /** The rows at its beginning that are no good without one that follows: headings and headers. */
  readonly head: number;
  readonly hasCharts: boolean;
  /** What is repeated above the rows of a further page: its header. 0 where nothing is. */
  readonly again: number;
}

export interface PageRoom {
  /** The height of a page. */
  readonly page: number;
  /** What is repeated on top of every page but the first. */
  readonly repeated: number;
}

/** Programs take rows for higher or lower: this part of a page is filled. */
const FILLED = 0.97;
/** A band longer than this part of a page is broken where it must be: one of tables only. */
const LONG = 0.45;
/** Fewer rows are not left alone at the end or the beginning of a page. */
const FEW = 4;

/** Whether a band must begin a page, when so much of the page at hand is used already. */
export function beginsPage(used: number, band: BandRows, { page, repeated }: PageRoom): boolean {
  const room = page * FILLED - used;
  const height = sum(band.heights);
  if (height <= room || used <= repeated) return false;
  return band.hasCharts || height <= page * LONG || sum(band.heights.slice(0, band.head + FEW)) > room;
}

/** The rows of a band, counted from 0, that further pages begin with; none where it fits. */
export function breakRows(used: number, { heights, head, again }: BandRows, { page, repeated }: PageRoom): number[] {
  const breaks: number[] = [];
  let at = used;
  let row = 0;
  while (row < heights.length) {
    const begins = breaks.at(-1) ?? 0;
    if (at + heights[row]! <= page * FILLED || row <= begins + head) at += heights[row++]!;
    else {
      row = Math.max(begins + head + 1, Math.min(row, heights.length - FEW));
      breaks.push(row);
      at = repeated + again;
    }
  }
  return breaks;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
