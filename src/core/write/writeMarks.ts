import { describeFinding } from '../findings/describeFinding';
import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import { ownedCellTest } from '../read/ownedRanges';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { Range } from '../workbook/address';
import type { Patch, PatchOperation } from '../workbook/patch';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import {
  dropLostMarks,
  findMarks,
  isNoteOf,
  MARK_COLOUR,
  markName,
  markPlace,
  noteAt,
  takeOff,
  type Mark,
} from './findMarks';

/** More marks than anybody works through would only slow Excel down. */
const MOST_MARKS = 1000;

/** What marking the cells of findings does. */
export interface Marking {
  readonly patch: Patch;
  /** How many cells are marked then. */
  readonly cells: number;
  /** How many are marked already, for these findings or for others. */
  readonly cellsBefore: number;
}

/**
 * Marks the cells that errors and warnings are about with a light fill and, where the host knows notes, a note that says
 * what. Marks that stand get the words of their finding anew where these changed, and go when their finding is gone. A
 * cell that has a fill or a note of staff's keeps it, and a note of the product's that they typed into is theirs. Marks are hidden names of their own, which move with their cells;
 * cells of the product's own are never marked. Nothing to do gives an empty patch.
 */
export function writeMarks({ workbooks: [workbook] }: Model, findings: readonly Finding[]): Marking {
  if (!workbook) return { patch: [], cells: 0, cellsBefore: 0 };
  const wanted = wantedMarks(workbook, findings);
  const marks = findMarks(workbook);
  const standing = new Map(marks.map((mark) => [markPlace(mark), mark]));
  const present = [...standing.values()];
  const kept = new Set(wanted.map(markPlace));
  let number = Math.max(0, ...marks.map((mark) => mark.number));
  const patch: PatchOperation[] = [
    ...dropLostMarks(workbook),
    // Rows that were cut and pasted can bring two marks to one cell.
    ...marks.filter((mark) => !present.includes(mark)).map(({ name }) => ({ op: 'deleteName', name }) as const),
    ...present.filter((mark) => !kept.has(markPlace(mark))).flatMap((mark) => takeOff(workbook, mark)),
  ];
  for (const mark of wanted) {
    const present = standing.get(markPlace(mark));
    patch.push(...(present ? renew(workbook, present, mark.text) : putOn(workbook, mark, ++number)));
  }
  return { patch, cells: wanted.length, cellsBefore: present.length };
}

interface WantedMark extends Pick<Mark, 'sheet' | 'row' | 'column'> {
  readonly text: string;
}

function wantedMarks(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly WantedMark[] {
  const marks = new Map<string, WantedMark>();
  const tests = new Map<string, (row: number, column: number) => boolean>();
  for (const finding of findings) {
    const { at, severity } = finding;
    if (!at || at.workbook !== 0 || severity === 'note' || isOwnedSheet(workbook.names, at.sheet)) continue;
    if (findSheet(workbook, at.sheet)?.isProtected !== false) continue;
    const isOwned = tests.get(at.sheet) ?? ownedCellTest(workbook, at.sheet);
    tests.set(at.sheet, isOwned);
    const { top: row, left: column } = at.range;
    if (isOwned(row, column)) continue;
    const mark = { sheet: at.sheet, row, column, text: describeFinding(finding) };
    const present = marks.get(markPlace(mark));
    if (!present && marks.size === MOST_MARKS) continue;
    marks.set(markPlace(mark), present ? { ...mark, text: `${present.text}\n${mark.text}` } : mark);
  }
  return [...marks.values()];
}

function putOn(workbook: WorkbookSnapshot, { text, ...at }: WantedMark, number: number): readonly PatchOperation[] {
  return [
    { op: 'setFill', sheet: at.sheet, range: cellOf(at), colour: MARK_COLOUR, onlyOver: null },
    nameOf(at, number, text),
    ...(canNote(workbook, at) && !noteAt(workbook, at) ? [noteThat(at, text)] : []),
  ];
}

/** A mark whose note says something else than its finding by now says that; one without its note gets it. */
function renew(workbook: WorkbookSnapshot, mark: Mark, text: string): readonly PatchOperation[] {
  const note = noteAt(workbook, mark);
  if (!canNote(workbook, mark) || (note && (note.text === text || !isNoteOf(note, mark)))) return [];
  const name = markName(mark.number, text);
  const renamed = [{ op: 'deleteName', name: mark.name } as const, nameOf(mark, mark.number, text)];
  return [...(name === mark.name ? [] : renamed), noteThat(mark, text)];
}

type Place = Pick<Mark, 'sheet' | 'row' | 'column'>;

const canNote = (workbook: WorkbookSnapshot, { sheet }: Place) => findSheet(workbook, sheet)?.notes !== undefined;

function noteThat({ sheet, row, column }: Place, text: string): PatchOperation {
  return { op: 'addNote', sheet, row, column, text };
}

function nameOf(place: Place, number: number, text: string): PatchOperation {
  return { op: 'defineName', name: markName(number, text), sheet: place.sheet, range: cellOf(place) };
}

function cellOf({ row, column }: Place): Range {
  return { top: row, left: column, bottom: row, right: column };
}
