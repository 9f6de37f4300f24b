import type { NoteSnapshot } from '../../workbook/snapshot';

/**
 * What a workbook holds beside what is read of its sheets. Not every host can tell it all: null is for what it cannot.
 */
export interface FileContents {
  /** Document properties that are filled in, by what Excel calls them: `Author`, `Last modified by`. */
  readonly properties: readonly string[] | null;
  /** Addresses of the other workbooks that formulas refer to; the file keeps copies of their values. */
  readonly otherWorkbooks: readonly string[] | null;
  readonly dataConnections: number | null;
  readonly hasMacros: boolean | null;
  /** Pivot tables that carry a copy of the rows they were made from. */
  readonly pivotCopies: number | null;
  /** The sheet of each pivot table, for hosts that do not know which of them carry copies. */
  readonly pivotTables: readonly string[] | null;
  /** Other files inside this one. */
  readonly embeddedFiles: number | null;
  /** Parts that other add-ins, or a document server, keep in the file. */
  readonly foreignParts: number | null;
  /** People whose names conversations keep. */
  readonly people: number | null;
  /** Sheets that keep the name and settings of a printer. */
  readonly printerSettings: number | null;
  /** Of sheets where something is hidden, for hosts whose snapshots do not tell. */
  readonly hiddenCells: readonly HiddenCells[] | null;
  /** Conversations by sheet, for hosts whose snapshots do not tell. */
  readonly conversations: readonly SheetNotes[] | null;
  /** Cells that were not looked at, in words: `Archive from row 41 on`. */
  readonly cellsNotRead: readonly string[];
}

export interface HiddenCells {
  readonly sheet: string;
  readonly hasRows: boolean;
  readonly hasColumns: boolean;
}

export interface SheetNotes {
  readonly sheet: string;
  readonly cells: readonly Pick<NoteSnapshot, 'row' | 'column'>[];
}
