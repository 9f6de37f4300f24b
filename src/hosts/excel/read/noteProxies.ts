import type { NoteSnapshot } from '../../../core';
import { isOwnNote, ownNoteText } from '../../ownNotes';
import { knowsNotes } from '../knowsNotes';
import type { ExcelRun } from '../runExcel';

/** Notes whose places are asked for with one request. */
const PLACES_A_REQUEST = 2000;

interface NoteProxies {
  readonly notes: Excel.NoteCollection;
  readonly threads: Excel.CommentCollection;
}

/** A note or a conversation, and where it is asked to be. */
interface PlacedNote {
  readonly cell: Excel.Range;
  readonly what: Pick<NoteSnapshot, 'kind' | 'text'>;
}

/** Asks for the notes (ExcelApi 1.18) and conversations (1.10) of a workbook; null where Excel does not tell of notes. */
export function queueNotes({ workbook }: Excel.RequestContext): NoteProxies | null {
  if (!knowsNotes()) return null;
  const { notes, comments: threads } = workbook;
  notes.load('items/authorName,items/content');
  threads.load('items/id');
  return { notes, threads };
}

/** Asks where the notes and conversations are, once they are loaded; only where there are very many does it wait. */
export async function placeNotes(excel: ExcelRun, { notes, threads }: NoteProxies): Promise<readonly PlacedNote[]> {
  const placed: PlacedNote[] = [];
  const place = async (note: Excel.Note | Excel.Comment, what: PlacedNote['what']) => {
    if (placed.length > 0 && placed.length % PLACES_A_REQUEST === 0) await excel.sync();
    placed.push({ cell: queuePlace(note), what });
  };
  for (const note of notes.items) {
    const isOwn = isOwnNote(note.authorName, note.content);
    await place(note, isOwn ? { kind: 'own', text: ownNoteText(note.content) } : { kind: 'note' });
  }
  for (const thread of threads.items) await place(thread, { kind: 'thread' });
  return placed;
}

function queuePlace(note: Excel.Note | Excel.Comment): Excel.Range {
  const cell = note.getLocation();
  cell.load('rowIndex,columnIndex,worksheet/name');
  return cell;
}

/** The notes of one sheet, in the order of rows and columns. */
export function notesOn(sheet: string, notes: readonly PlacedNote[]): NoteSnapshot[] {
  return notes
    .filter(({ cell }) => cell.worksheet.name === sheet)
    .map(({ cell, what }) => ({ row: cell.rowIndex + 1, column: cell.columnIndex + 1, ...what }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
