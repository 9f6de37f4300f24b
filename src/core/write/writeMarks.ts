import { describeFinding } from '../findings/describeFinding';
import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import { ownedCellTest } from '../read/ownedRanges';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { Patch, PatchOperation } from '../workbook/patch';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import { findMarks, MARK_COLOUR, MARK_PREFIX, takeOff, type Mark } from './findMarks';

/** More marks than anybody works through would only slow Excel down. */
const MOST_MARKS = 1000;

/** What marking the cells of findings does. */
export interface Marking {
  readonly patch: Patch;
  /** How many cells are marked then. */
  readonly cells: number;
}

/**
 * Marks the cells that errors and warnings are about with a light fill and, where the host knows notes, a note that says
 * what; marks of findings that are gone are taken off. A cell that has a fill or a note of staff's keeps it. Marks are
 * hidden names of their own, which move with their cells; cells of the product's own are never marked.
 */
export function writeMarks({ workbooks: [workbook] }: Model, findings: readonly Finding[]): Marking {
  if (!workbook) return { patch: [], cells: 0 };
  const wanted = wantedMarks(workbook, findings);
  const present = findMarks(workbook);
  const standing = new Set(present.map(keyOf));
  const kept = new Set(wanted.map(keyOf));
  let number = Math.max(0, ...present.map((mark) => mark.number));
  const patch: PatchOperation[] = present
    .filter((mark) => !kept.has(keyOf(mark)))
    .flatMap((mark) => takeOff(workbook, mark));
  for (const mark of wanted) {
    if (!standing.has(keyOf(mark))) patch.push(...putOn(mark, ++number));
    patch.push(...noteOn(workbook, mark));
  }
  return { patch, cells: wanted.length };
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
    const present = marks.get(keyOf(mark));
    if (!present && marks.size === MOST_MARKS) continue;
    marks.set(keyOf(mark), present ? { ...mark, text: `${present.text}\n${mark.text}` } : mark);
  }
  return [...marks.values()];
}

function putOn({ sheet, row, column }: WantedMark, number: number): readonly PatchOperation[] {
  const range = { top: row, left: column, bottom: row, right: column };
  return [
    { op: 'setFill', sheet, range, colour: MARK_COLOUR, onlyOver: null },
    { op: 'defineName', name: `${MARK_PREFIX}${number}`, sheet, range },
  ];
}

function noteOn(workbook: WorkbookSnapshot, { sheet, row, column, text }: WantedMark): readonly PatchOperation[] {
  const notes = findSheet(workbook, sheet)?.notes;
  const isTaken = notes?.some((note) => note.row === row && note.column === column && note.kind !== 'own');
  return notes && !isTaken ? [{ op: 'addNote', sheet, row, column, text }] : [];
}

function keyOf({ sheet, row, column }: Pick<Mark, 'sheet' | 'row' | 'column'>): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}
