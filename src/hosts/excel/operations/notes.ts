import { formatCell, type AddNote, type DeleteNote } from '../../../core';
import { isOwnNote, ownNoteText, signedNoteText } from '../../ownNotes';
import { knowsNotes } from '../knowsNotes';
import { rangeNow, type Applier, type Place, type Target, type Writing } from './operation';
import { CORNER, keepNothing } from './sheetCorner';

type NoteOperation = AddNote | DeleteNote;

/**
 * Notes need ExcelApi 1.18; without it cells do without them, and nothing else of a patch is held up. A note of staff's is
 * never touched: whose a note is is asked with the comparison, once more in the request that writes, and before anything
 * is put back.
 */
const shared = {
  place: ({ sheet, row, column }: NoteOperation): Place => {
    return { sheet, range: { top: row, left: column, bottom: row, right: column } };
  },
  properties: CORNER,
  capture: keepNothing,
  keepNote: (range: Excel.Range, { row, column }: NoteOperation): Excel.Note | null => {
    return knowsNotes() ? loadNote(range.worksheet, row, column) : null;
  },
  inspect: (target: Target<NoteOperation>, { workbook }: Writing): void => {
    const { sheet, row, column } = target.operation;
    if (target.note) target.note.now = loadNote(workbook.worksheets.getItemOrNullObject(sheet), row, column);
  },
  putBack: (target: Target<NoteOperation>, writing: Writing): undefined => {
    const { kept = null, now = null } = target.note ?? {};
    if (!kept || !now || ownerOf(kept) === 'staff' || ownerOf(now) === 'staff') return;
    if (kept.isNullObject) now.delete();
    else if (now.isNullObject) writing.workbook.notes.add(rangeNow(target, writing), resigned(kept.content));
    else now.content = resigned(kept.content);
  },
};

export const addNote: Applier<AddNote> = {
  ...shared,
  apply: (target, writing) => {
    if (!knowsNotes()) return;
    const content = signedNoteText(target.operation.text);
    const owner = target.note ? ownerOf(target.note.kept) : null;
    if (owner === null) writing.workbook.notes.add(rangeNow(target, writing), content);
    if (owner === 'product') noteNow(target, writing).content = content;
  },
};

export const deleteNote: Applier<DeleteNote> = {
  ...shared,
  apply: (target, writing) => {
    if (target.note && ownerOf(target.note.kept) === 'product') noteNow(target, writing).delete();
  },
};

function noteNow(target: Target<NoteOperation>, writing: Writing): Excel.Note {
  const { row, column } = target.operation;
  return rangeNow(target, writing).worksheet.notes.getItemOrNullObject(formatCell(row, column));
}

function loadNote({ notes }: Excel.Worksheet, row: number, column: number): Excel.Note {
  const note = notes.getItemOrNullObject(formatCell(row, column));
  note.load('authorName,content');
  return note;
}

/** Whose a loaded note is; null where there is none. */
function ownerOf(note: Excel.Note): 'product' | 'staff' | null {
  if (note.isNullObject) return null;
  return isOwnNote(note.authorName, note.content) ? 'product' : 'staff';
}

/** The words of one of the product's notes, so that they are known as such whoever is its author. */
function resigned(content: string): string {
  return signedNoteText(ownNoteText(content));
}
