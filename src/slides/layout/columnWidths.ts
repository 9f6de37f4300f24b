import type { SummaryTable } from '../../core';
import { shownText } from '../shownText';
import { breakText, textWidth, type TextStyle } from './measureText';

/** The margin at either side of a cell, in inches. */
export const CELL_SIDE = 0.07;
/** A longer word is broken rather than given a column of its own width, in inches. */
const LONGEST_WORD = 1.5;
/** What fits in this is not broken, however narrow the column is on the sheet, in inches. */
const SHORT = 1.1;
/** The width of a character that a sheet's column widths count in, in parts of the letter size. */
const CHARACTER = 0.52;

/** How narrow a column may be and how wide it would like to be, in inches. */
export interface ColumnRoom {
  readonly least: number;
  readonly wanted: number;
}

/** The room each column of a table needs at a letter size. */
export function columnRooms(table: SummaryTable, size: number): ColumnRoom[] {
  const firstTotal = table.rows.length - table.totalRows;
  return table.columns.map(({ header, width }, index) => {
    const body = table.rows.map((row, place) => roomOf(shownText(row[index]!), { size, isBold: place >= firstTotal }));
    const rooms = [roomOf(header, { size, isBold: true }), ...body];
    const least = Math.min(LONGEST_WORD, Math.max(...rooms.map((room) => room.least)));
    const most = Math.max((width * size * CHARACTER) / 72, SHORT);
    const wanted = Math.min(most, Math.max(...rooms.map((room) => room.wanted)));
    return { least: least + 2 * CELL_SIDE, wanted: Math.max(wanted, least) + 2 * CELL_SIDE };
  });
}

function roomOf(text: string, style: TextStyle): ColumnRoom {
  const lines = text.split('\n');
  const words = lines.flatMap(breakText).map((word) => textWidth(word.trimEnd(), style));
  return { least: Math.max(0, ...words), wanted: Math.max(0, ...lines.map((line) => textWidth(line, style))) };
}

/**
 * Widths between what columns need and what they want that together are no more than a width. What is short is taken
 * from columns of long texts as far as they can spare it.
 */
export function fitColumns(rooms: readonly ColumnRoom[], width: number): number[] {
  const firm = rooms.map((room) => (room.wanted <= SHORT + 2 * CELL_SIDE ? { ...room, least: room.wanted } : room));
  return fitBetween(sum(firm.map((room) => room.least)) <= width ? firm : rooms, width);
}

function fitBetween(rooms: readonly ColumnRoom[], width: number): number[] {
  const least = sum(rooms.map((room) => room.least));
  const wanted = sum(rooms.map((room) => room.wanted));
  if (wanted <= width) return rooms.map((room) => room.wanted);
  if (least >= width) return rooms.map((room) => (room.least * width) / least);
  const part = (width - least) / (wanted - least);
  return rooms.map((room) => room.least + (room.wanted - room.least) * part);
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
