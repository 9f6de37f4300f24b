import { parseRange } from '../../../src/core';
import { noteAt, notesOn, threadsOn, type NoteModel } from '../model/notes';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { rangeObject } from './range';
import { checkSheetAccess } from './sheetAccess';
import { isSimObject, numberArgument, textArgument, type SimObject } from './simObject';

/** Who sits before the simulated Excel. */
const USER = 'Somebody';

/** The notes of some sheets (ExcelApi 1.18): those of one are told by their cells, those of all by their order too. */
export function notesObject(sheets: readonly SheetModel[]): SimObject {
  const all = () => sheets.flatMap((sheet) => notesOn(sheet).map((note) => noteObject(sheet, note)));
  return {
    type: 'NoteCollection',
    items: all,
    readers: ['GetItemOrNullObject', 'GetItemAt', 'GetCount'],
    methods: {
      GetCount: () => all().length,
      GetItemAt: (index) => itemAt(all(), index, 'NoteCollection.getItemAt'),
      GetItemOrNullObject: (key) => {
        const location = 'NoteCollection.getItemOrNullObject';
        const range = parseRange(textArgument(key, location));
        // Of a whole workbook an address without a sheet tells nothing.
        if (!range || sheets.length !== 1) throw new SimError('InvalidArgument', location);
        const note = noteAt(notesOn(sheets[0]!), range.top, range.left);
        return note ? noteObject(sheets[0]!, note) : null;
      },
      Add: (cell, content) => {
        const location = 'NoteCollection.add';
        const at = isSimObject(cell) ? cell.ref : undefined;
        if (!at?.range || at.range.top !== at.range.bottom || at.range.left !== at.range.right)
          throw new SimError('InvalidArgument', location);
        checkSheetAccess(at.sheet, location);
        const { top, left } = at.range;
        const isTaken = [notesOn(at.sheet), threadsOn(at.sheet)].some((list) => noteAt(list, top, left));
        if (isTaken) throw new SimError('InvalidOperation', location);
        const note = { at: at.sheet.refer(at.range), author: USER, content: textArgument(content, location) };
        notesOn(at.sheet).push(note);
        return noteObject(at.sheet, note);
      },
    },
  };
}

function noteObject(sheet: SheetModel, note: NoteModel): SimObject {
  return {
    type: 'Note',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    scalars: { AuthorName: () => note.author, Content: () => note.content },
    setters: {
      Content: (value) => {
        note.content = textArgument(value, 'Note.content');
      },
    },
    readers: ['GetLocation'],
    methods: {
      GetLocation: () => rangeObject(note.at),
      Delete: () => void notesOn(sheet).splice(notesOn(sheet).indexOf(note), 1),
    },
  };
}

/** The conversations of a workbook (ExcelApi 1.10). */
export function commentsObject(workbook: WorkbookModel): SimObject {
  const all = () => workbook.sheets.flatMap((sheet) => threadsOn(sheet).map((thread) => commentObject(sheet, thread)));
  return {
    type: 'CommentCollection',
    items: all,
    item: (id) => all().find(({ ids }) => ids?.().Id === id) ?? null,
    readers: ['GetItemAt', 'GetCount'],
    methods: {
      GetCount: () => all().length,
      GetItemAt: (index) => itemAt(all(), index, 'CommentCollection.getItemAt'),
    },
  };
}

function commentObject(sheet: SheetModel, thread: NoteModel): SimObject {
  const id = () => `{${sheet.id}.${threadsOn(sheet).indexOf(thread)}}`;
  return {
    type: 'Comment',
    ids: () => ({ Id: id() }),
    scalars: { Id: id, AuthorName: () => thread.author, Content: () => thread.content },
    readers: ['GetLocation'],
    methods: { GetLocation: () => rangeObject(thread.at) },
  };
}

function itemAt(items: readonly SimObject[], index: unknown, location: string): SimObject {
  const found = items[numberArgument(index, location)];
  if (!found) throw new SimError('ItemNotFound', location);
  return found;
}
