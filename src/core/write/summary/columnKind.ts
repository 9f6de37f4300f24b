import type { SummaryCell, SummaryTable } from '../../report/summary/summarySheet';
import type { ColumnRun, Slot } from './assignColumns';
import type { SheetSizes } from './sheetSizes';
import { longestWord, textWidth } from './wrapText';

/** What stands in a column below its header: words, numbers and dates, or both. */
export type ColumnKind = 'words' | 'figures' | 'mixed';

/** Bold letters are wider. */
export const BOLD = 1.06;
/** Characters at the edges of a cell that hold none. */
export const EDGES = 1;
const NEARLY = 1.25;
/** The room behind a number. */
const INDENT = 1.2;

/** "No data" and a dot stand among numbers as numbers do. */
const LONGEST_AMONG_FIGURES = 10;

export function columnKind({ rows }: SummaryTable, column: number): ColumnKind {
  const cells = rows.map((row) => row[column]!.cell);
  const hasWords = cells.some(
    (cell) => cell.kind === 'formula' || (cell.kind === 'text' && cell.value.length > LONGEST_AMONG_FIGURES),
  );
  const hasFigures = cells.some(({ kind }) => kind === 'number' || kind === 'date' || kind === 'boolean');
  return hasFigures ? (hasWords ? 'mixed' : 'figures') : 'words';
}

/** The column that the values of a run stand in: words in its first and on over the others, numbers in its last. */
export function valueColumn({ from, to }: ColumnRun, kind: ColumnKind): number {
  return kind === 'figures' ? to : from;
}

/** What a column of a table needs of the sheet's columns; one with bars stands in one of them. */
export function cellSlot(table: SummaryTable, column: number, { letter, total }: SheetSizes): Slot {
  const { width, header, bar } = table.columns[column]!;
  const kind = columnKind(table, column);
  const room = (text: number) => (text * BOLD + EDGES) * letter;
  const ofHeader = room(textWidth(header) + (kind === 'figures' ? INDENT : 0));
  const asked = width * letter;
  // A header that nearly fits on one line gets the room.
  const ofWord = room(longestWord(header) + (kind === 'figures' ? INDENT : 0));
  const slot: Slot = { kind: 'cell', width: Math.max(asked, ofHeader <= asked * NEARLY ? ofHeader : ofWord) };
  if (kind === 'mixed' || bar) return slot;
  const firstTotal = table.rows.length - table.totalRows;
  const lengths = table.rows.map(
    (row, index) => textWidth(shownWords(row[column]!)) * (index < firstTotal ? 1 : total),
  );
  const longest = Math.max(...lengths);
  if (kind === 'figures') return { ...slot, line: ofHeader, digits: room(longest + INDENT) };
  return { ...slot, line: Math.max(room(longest), ofHeader) };
}

/** A value about as wide as it is shown. */
export function shownWords({ cell, style }: SummaryCell): string {
  if (cell.kind === 'text') return cell.value;
  if (cell.kind === 'date') return '00 Mmm 0000';
  if (cell.kind !== 'number') return '';
  if (style === 'share') return `${(cell.value * 100).toFixed(1)}%`;
  if (style === 'decimal') return cell.value.toFixed(2);
  return style === 'count' ? Math.round(cell.value).toLocaleString('en') : String(Math.round(cell.value * 1e6) / 1e6);
}
