import type { RangeRef, SheetModel } from './sheetModel';

/** A note or a conversation on a cell, which moves with it. */
export interface NoteModel {
  readonly at: RangeRef;
  author: string;
  content: string;
}

const notes = new WeakMap<SheetModel, NoteModel[]>();
const threads = new WeakMap<SheetModel, NoteModel[]>();

export const notesOn = (sheet: SheetModel): NoteModel[] => listOf(notes, sheet);
export const threadsOn = (sheet: SheetModel): NoteModel[] => listOf(threads, sheet);

/** As a person leaves a note, or starts a conversation. */
export function putNote(list: NoteModel[], sheet: SheetModel, row: number, column: number, content: string): void {
  list.push({
    at: sheet.refer({ top: row, left: column, bottom: row, right: column }),
    author: 'Somebody',
    content,
  });
}

/** The note on a cell; undefined where there is none. */
export function noteAt(list: readonly NoteModel[], row: number, column: number): NoteModel | undefined {
  return list.find(({ at }) => at.range?.top === row && at.range.left === column);
}

function listOf(lists: WeakMap<SheetModel, NoteModel[]>, sheet: SheetModel): NoteModel[] {
  const list = lists.get(sheet) ?? [];
  lists.set(sheet, list);
  return list;
}
