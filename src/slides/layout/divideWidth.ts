import type { SummaryPart, SummaryTable } from '../../core';
import { columnRooms, fitColumns, sum, type ColumnRoom } from './columnWidths';
import { CONTENT_WIDTH, GAP } from './pageSize';

/** In inches. */
/** Of a table that has no rows and says so. */
const SENTENCE: ColumnRoom = { least: 2.8, body: 2.8, wanted: 4 };
const CHART: ColumnRoom = { least: 3.4, body: 3.6, wanted: 6.2 };
/** How much of the way from what parts need to what they want there must be room for, to stand side by side. */
const COMFORT = 0.4;

/** Widths of parts that stand side by side, in inches; null where there is no room for that. */
export function divideWidth(parts: readonly SummaryPart[], size: number): number[] | null {
  const rooms = parts.map((part) => roomOf(part, size));
  const width = CONTENT_WIDTH - GAP * (parts.length - 1);
  if (width < comfortable(addUp(rooms))) return null;
  const widths = fitColumns(rooms, width);
  const charts = parts.filter(({ kind }) => kind === 'chart').length;
  const spare = (width - sum(widths)) / Math.max(1, charts);
  return widths.map((one, index) => (parts[index]!.kind === 'chart' ? one + spare : one));
}

/** How wide a table is to be at least, to stand beside others, in inches. */
export function comfortableWidth(table: SummaryTable, size: number): number {
  return comfortable(roomOf(table, size));
}

function comfortable({ least, body, wanted }: ColumnRoom): number {
  return Math.min(body, least + COMFORT * (wanted - least));
}

function roomOf(part: SummaryPart, size: number): ColumnRoom {
  if (part.kind === 'chart') return CHART;
  return part.rows.length === 0 ? SENTENCE : addUp(columnRooms(part, size));
}

function addUp(rooms: readonly ColumnRoom[]): ColumnRoom {
  return {
    least: sum(rooms.map(({ least }) => least)),
    body: sum(rooms.map(({ body }) => body)),
    wanted: sum(rooms.map(({ wanted }) => wanted)),
  };
}
