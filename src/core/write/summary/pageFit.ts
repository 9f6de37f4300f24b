/** The room for cells on a landscape A4 page, in points. */
const PAGE = { width: 770, height: 487 };
/** What a sheet may be longer than one page, and still be put on one. */
const A_LITTLE_OVER = 1.2;
/** Programs take columns for wider or narrower, and end a page sooner or later, by so much of it. */
const SOONEST = 0.98;
const LATEST = 1.12;
/** A band longer than this part of a page is broken anyway: one with charts, and one of tables only. */
const LONG = { withCharts: 0.85, tablesOnly: 0.45 };
/** Points of a character, and of the edges of a column. */
const CHARACTER = 5.25;
const COLUMN = 3.75;

/** How high a page is in rows of a sheet, in points: the wider the sheet, the smaller it is printed. */
export function pageHeight(widths: readonly number[]): number {
  const scale = PAGE.width / (sum(widths) * CHARACTER + widths.length * COLUMN);
  return PAGE.height / Math.min(1, Math.floor(scale * 100) / 100);
}

/** One page for what hardly needs more; null for as many as it takes. */
export function fittingPages(heights: readonly number[], widths: readonly number[]): 1 | null {
  return sum(heights) <= pageHeight(widths) * A_LITTLE_OVER ? 1 : null;
}

export interface BandSize {
  /** In points. */
  readonly height: number;
  readonly hasCharts: boolean;
}

/**
 * The room to leave above each band, in points, so that none that a page can hold is cut by the end of one.
 * @param head height of what stands above the first band; its first row is repeated on every page.
 */
export function bandSpaces(
  head: { readonly height: number; readonly repeated: number },
  bands: readonly BandSize[],
  space: number,
  page: number,
): readonly number[] {
  let at = head.height;
  // The first page ends somewhere between these two.
  let [soonest, latest] = [page * SOONEST, page * LATEST];
  return bands.map(({ height, hasCharts }) => {
    const isWhole = height <= (page - head.repeated) * (hasCharts ? LONG.withCharts : LONG.tablesOnly);
    const added = isWhole && at + space + height > soonest ? Math.max(space, latest - at) : space;
    at += added + height;
    while (at > soonest) {
      soonest += (page - head.repeated) * SOONEST;
      latest += (page - head.repeated) * LATEST;
    }
    return added;
  });
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
