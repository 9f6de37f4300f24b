import { beginsPage, breakRows, type PageRoom } from './breakPages';
import type { LaidBand } from './layBand';
import { bandRows, splitBand } from './splitBand';

/** A band with its page breaks. */
export interface PlacedBand {
  readonly band: LaidBand;
  /** Its rows that begin a page, counted from 0; -1 is the empty one above it. */
  readonly breaks: readonly number[];
  /** How much of the last page it stands on is used then, in points. */
  readonly used: number;
}

/**
 * Places a band on pages: whole where it can be, with its headers again on each page where it cannot.
 * @param used of the page at hand, in points.
 * @param space of the empty row above the band.
 * @param room null for a sheet that is printed on one page, or is broken wherever a page is full.
 */
export function placeOnPages(whole: LaidBand, used: number, space: number, room: PageRoom | null): PlacedBand {
  if (room === null) return { band: whole, breaks: [], used: used + space + heightOf(whole) };
  const isNext = beginsPage(used + space, bandRows(whole), room);
  const begin = (isNext ? room.repeated : used) + space;
  const { band, breaks } = splitBand(whole, breakRows(begin, bandRows(whole), room));
  const last = breaks.at(-1);
  return {
    band,
    breaks: isNext ? [-1, ...breaks] : breaks,
    used: last === undefined ? begin + heightOf(band) : room.repeated + heightOf(band, last),
  };
}

function heightOf({ rows }: LaidBand, from = 0): number {
  return rows.slice(from).reduce((sum, { height }) => sum + height, 0);
}
