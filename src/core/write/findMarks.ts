import type { PatchOperation } from '../workbook/patch';
import { parseSheetRange } from '../workbook/sheetName';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';

/** What the hidden names of marked cells begin with; cells under them stay staff's. */
export const MARK_PREFIX = 'PlanMonitorMark.';

/** A light yellow that no palette of Excel has: by it a mark is told from a fill of staff's. */
export const MARK_COLOUR = 'FFF3D1';

/** A cell that was marked. */
export interface Mark {
  readonly name: string;
  readonly number: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The marks there are, wherever their cells were moved. */
export function findMarks(workbook: WorkbookSnapshot): readonly Mark[] {
  return workbook.names.flatMap(({ name, reference, scope }) => {
    const number = scope === null && isMark(name) ? Number(name.slice(MARK_PREFIX.length)) : NaN;
    const at = parseSheetRange(reference);
    if (!Number.isSafeInteger(number) || !at || !findSheet(workbook, at.sheet)) return [];
    return [{ name, number, sheet: at.sheet, row: at.range.top, column: at.range.left }];
  });
}

/** Whether a name marks a cell, also one that is gone. */
export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(MARK_PREFIX.toLowerCase());
}

/** The operations that take a mark off again: fill, note and name. */
export function takeOff(workbook: WorkbookSnapshot, { name, sheet, row, column }: Mark): readonly PatchOperation[] {
  const notes = findSheet(workbook, sheet)?.notes;
  const hasNote = notes?.some((note) => note.row === row && note.column === column && note.kind === 'own');
  const range = { top: row, left: column, bottom: row, right: column };
  return [
    { op: 'setFill', sheet, range, colour: null, onlyOver: MARK_COLOUR },
    ...(hasNote ? [{ op: 'deleteNote', sheet, row, column } as const] : []),
    { op: 'deleteName', name },
  ];
}
