import { isInside, type CellPosition, type Range } from '../address';
import { linkText } from '../linkText';
import type { AddHyperlink, AddNote, DeleteHyperlink, DeleteNote } from '../markOperations';
import type { NoteSnapshot } from '../snapshot';
import { sheetOf, type WorkbookDraft } from './workbookDraft';

/** Links and notes show only on sheets whose links and notes the host knows. */

export function addHyperlink(draft: WorkbookDraft, operation: AddHyperlink): void {
  const target = sheetOf(draft, operation.sheet);
  if (!target.hyperlinks) return;
  const link = { range: cellRange(operation), target: linkText(operation.target) };
  const index = target.hyperlinks.findIndex(({ range }) => isCell(range, operation));
  target.hyperlinks =
    index < 0 ? [...target.hyperlinks, link] : target.hyperlinks.map((present, at) => (at === index ? link : present));
}

export function deleteHyperlink(draft: WorkbookDraft, operation: DeleteHyperlink): void {
  const target = sheetOf(draft, operation.sheet);
  target.hyperlinks = target.hyperlinks?.filter(({ range }) => !isCell(range, operation));
}

export function addNote(draft: WorkbookDraft, { sheet, row, column, text }: AddNote): void {
  const target = sheetOf(draft, sheet);
  if (!target.notes || target.notes.some((note) => note.kind !== 'own' && isAt(note, row, column))) return;
  const others = target.notes.filter((note) => !isAt(note, row, column));
  const notes: NoteSnapshot[] = [...others, { row, column, kind: 'own', text }];
  target.notes = notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

export function deleteNote(draft: WorkbookDraft, { sheet, row, column }: DeleteNote): void {
  const target = sheetOf(draft, sheet);
  target.notes = target.notes?.filter((note) => note.kind !== 'own' || !isAt(note, row, column));
}

function cellRange({ row, column }: CellPosition): Range {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether a range is this one cell: links over several cells are staff's and stay. */
function isCell(range: Range, cell: CellPosition): boolean {
  return range.top === range.bottom && range.left === range.right && isInside(range, cell);
}

function isAt(note: NoteSnapshot, row: number, column: number): boolean {
  return note.row === row && note.column === column;
}
