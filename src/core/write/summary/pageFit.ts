/** The room for cells on a landscape A4 page, in points. */
const PAGE = { width: 770, height: 487 };
/** What a sheet may be longer than one page, and still be put on one. */
const A_LITTLE_OVER = 1.2;
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

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
