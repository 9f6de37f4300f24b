import type { SummaryTable } from '../../core';
import { shownHeader, shownText } from '../shownText';
import { breakText, textWidth, type TextStyle } from './measureText';

/** The margin at either side of a cell, in inches. */
export const CELL_SIDE = 0.07;
/** A longer word is broken rather than given a column of its own width, in inches. */
const LONGEST_WORD = 1.5;
/** What fits in this is not broken, however narrow the column is on the sheet, in inches. */
const SHORT = 1.1;
/** The width of a character that a sheet's column widths count in, in parts of the letter size. */
const CHARACTER = 0.66;

/** How narrow a column may be, what its values would like, and its header beside them, in inches. */
export interface ColumnRoom {
  readonly least: number;
  readonly body: number;
  readonly wanted: number;
}

/** Kept as they are measured: a table is laid out several times. */
const measured = new WeakMap<SummaryTable, Map<number, readonly ColumnRoom[]>>();

/** The room each column of a table needs at a letter size. */
export function columnRooms(table: SummaryTable, size: number): readonly ColumnRoom[] {
  const known = measured.get(table) ?? new Map<number, readonly ColumnRoom[]>();
  const rooms = known.get(size) ?? measureColumns(table, size);
  measured.set(table, known.set(size, rooms));
  return rooms;
}

function measureColumns(table: SummaryTable, size: number): readonly ColumnRoom[] {
  const firstTotal = table.rows.length - table.totalRows;
  return table.columns.map(({ header, width }, index) => {
    const most = Math.max((width * size * CHARACTER) / 72, SHORT);
    const values = table.rows.map((row, place) =>
      roomOf(shownText(row[index]!), { size, isBold: place >= firstTotal }),
    );
    const head = roomOf(shownHeader(header), { size, isBold: true });
    const least = Math.min(LONGEST_WORD, Math.max(head.least, ...values.map((room) => room.least)));
    const body = Math.max(least, Math.min(most, Math.max(0, ...values.map((room) => room.wanted))));
    const wanted = Math.max(body, Math.min(most, head.wanted));
    return { least: least + 2 * CELL_SIDE, body: body + 2 * CELL_SIDE, wanted: wanted + 2 * CELL_SIDE };
  });
}

function roomOf(text: string, style: TextStyle): { readonly least: number; readonly wanted: number } {
  const lines = text.split('\n');
  const words = lines.flatMap(breakText).map((word) => textWidth(word.trimEnd(), style));
  return { least: Math.max(0, ...words), wanted: Math.max(0, ...lines.map((line) => textWidth(line, style))) };
}

/**
 * Widths between what columns need and what they want that together are no more than a width. What is short is taken
 * from headers first, then from columns of long texts as far as they can spare it.
 */
export function fitColumns(rooms: readonly ColumnRoom[], width: number): number[] {
  const between = (low: keyof ColumnRoom, high: keyof ColumnRoom, all = rooms) =>
    fitBetween(
      all.map((room) => [room[low], room[high]]),
      width,
    );
  if (sum(rooms.map(({ body }) => body)) <= width) return between('body', 'wanted');
  const firm = rooms.map((room) => (room.body <= SHORT + 2 * CELL_SIDE ? { ...room, least: room.body } : room));
  return between('least', 'body', sum(firm.map(({ least }) => least)) <= width ? firm : rooms);
}

function fitBetween(rooms: readonly (readonly [least: number, most: number])[], width: number): number[] {
  const least = sum(rooms.map(([low]) => low));
  const most = sum(rooms.map(([, high]) => high));
  if (most <= width) return rooms.map(([, high]) => high);
  if (least >= width) return rooms.map(([low]) => (low * width) / least);
  const part = (width - least) / (most - least);
  return rooms.map(([low, high]) => low + (high - low) * part);
}

/** The columns of each slide where a table is too wide for one: the first column comes along on every slide. */
export function columnGroups(rooms: readonly ColumnRoom[], width: number): number[][] {
  const groups: number[][] = [[]];
  let used = 0;
  rooms.forEach(({ least }, index) => {
    if (used + least > width && groups.at(-1)!.length > 1) {
      groups.push([0]);
      used = rooms[0]!.least;
    }
    groups.at(-1)!.push(index);
    used += least;
  });
  return groups;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
