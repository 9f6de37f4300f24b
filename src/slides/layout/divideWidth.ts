import type { SummaryPart } from '../../core';
import { columnRooms, fitColumns, sum, type ColumnRoom } from './columnWidths';
import { CONTENT_WIDTH, GAP } from './pageSize';

/** In inches. */
const CHART: ColumnRoom = { least: 4.2, wanted: 6.2 };
/** How much of the way from what parts need to what they want there must be room for, to stand side by side. */
const COMFORT = 0.4;

/** Widths of parts that stand side by side, in inches; null where there is no room for that. */
export function divideWidth(parts: readonly SummaryPart[], size: number): number[] | null {
  const rooms = parts.map((part) => roomOf(part, size));
  const width = CONTENT_WIDTH - GAP * (parts.length - 1);
  const least = sum(rooms.map((room) => room.least));
  const wanted = sum(rooms.map((room) => room.wanted));
  if (width < least + COMFORT * (wanted - least)) return null;
  const widths = fitColumns(rooms, width);
  const charts = parts.filter(({ kind }) => kind === 'chart').length;
  const spare = (width - sum(widths)) / Math.max(1, charts);
  return widths.map((one, index) => (parts[index]!.kind === 'chart' ? one + spare : one));
}

function roomOf(part: SummaryPart, size: number): ColumnRoom {
  if (part.kind === 'chart') return CHART;
  const rooms = columnRooms(part, size);
  return { least: sum(rooms.map((room) => room.least)), wanted: sum(rooms.map((room) => room.wanted)) };
}
