import { digestText } from '../workbook/digest';
import type { PatchOperation } from '../workbook/patch';
import { parseSheetRange } from '../workbook/sheetName';
import { findSheet, type NoteSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

/** What the hidden names of marked cells begin with; cells under them stay staff's. */
export const MARK_PREFIX = 'PlanMonitorMark.';

/** `PlanMonitorMark.12.1x5k2m`: its number, and the digest of what its note was given to say. */
const MARK_NAME = /^PlanMonitorMark\.(\d{1,9})\.([0-9a-z]+)$/i;

/** The name of a mark whose note says a text. */
export function markName(number: number, text: string): string {
  return `${MARK_PREFIX}${number}.${digestText(text)}`;
}

/** A light yellow that no palette of Excel has: by it a mark is told from a fill of staff's. */
export const MARK_COLOUR = 'FFF3D1';

/** A cell that was marked. */
export interface Mark {
  readonly name: string;
  readonly number: number;
  /** Digest of what its note was given to say: a note that says something else now has words of staff's in it. */
  readonly said: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The marks there are, wherever their cells were moved. */
export function findMarks(workbook: WorkbookSnapshot): readonly Mark[] {
  return workbook.names.flatMap(({ name, reference, scope }) => {
    const parts = scope === null ? MARK_NAME.exec(name) : null;
    const at = parseSheetRange(reference);
    if (!parts || !at || !findSheet(workbook, at.sheet)) return [];
    const [, number, said] = parts;
    return [{ name, number: Number(number), said: said!, sheet: at.sheet, row: at.range.top, column: at.range.left }];
  });
}

/** Takes out the names of marked cells that are gone. */
export function dropLostMarks(workbook: WorkbookSnapshot): readonly PatchOperation[] {
  const found = new Set(findMarks(workbook).map(({ name }) => name));
  return workbook.names.flatMap(({ name, scope }): PatchOperation[] =>
    scope === null && isMark(name) && !found.has(name) ? [{ op: 'deleteName', name }] : [],
  );
}

/** The cell of a mark, as one text that tells it from others. */
export function markPlace({ sheet, row, column }: Pick<Mark, 'sheet' | 'row' | 'column'>): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}

/** Whether a name marks a cell, also one that is gone. */
export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(MARK_PREFIX.toLowerCase());
}

/** The note at a cell; undefined when there is none, or the host cannot tell. */
export function noteAt(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: Pick<Mark, 'sheet' | 'row' | 'column'>,
): NoteSnapshot | undefined {
  return findSheet(workbook, sheet)?.notes?.find((note) => note.row === row && note.column === column);
}

/** Whether a note says what the mark gave it to say, and nothing that somebody typed into it. */
export function isNoteOf(note: NoteSnapshot | undefined, { said }: Mark): boolean {
  return note?.kind === 'own' && digestText(note.text ?? '') === said.toLowerCase();
}

/** The operations that take a mark off again: fill, note and name. A note that staff typed into stays. */
export function takeOff(workbook: WorkbookSnapshot, mark: Mark): readonly PatchOperation[] {
  const { name, sheet, row, column } = mark;
  const hasNote = isNoteOf(noteAt(workbook, mark), mark);
  const range = { top: row, left: column, bottom: row, right: column };
  return [
    { op: 'setFill', sheet, range, colour: null, onlyOver: MARK_COLOUR },
    ...(hasNote ? [{ op: 'deleteNote', sheet, row, column } as const] : []),
    { op: 'deleteName', name },
  ];
}
