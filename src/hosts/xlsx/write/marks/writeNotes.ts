import { formatCell, parseRange, type CellPosition } from '../../../../core';
import { addPart } from '../../package/addPart';
import { relationshipBase } from '../../package/relationshipBase';
import { removePart } from '../../package/removePart';
import { readSheetFrame } from '../../read/sheetFrame';
import { relationshipAttribute } from '../../xml/relationshipAttribute';
import { parseXml } from '../../xml/xmlTree';
import type { PatchRun } from '../patchRun';
import type { SheetDraft } from '../sheetDraft';
import { withOnlyChild } from '../worksheetOrder';
import { editComments } from './editComments';
import { emptyDrawing, withNoteShapes, withoutNoteShapes } from './editNoteShapes';
import { emptyComments } from './emptyComments';
import { readGridSizes } from './gridSizes';
import { noteBox } from './noteBox';
import { COMMENTS, DRAWING, findNoteParts, freeIdBlock } from './noteParts';
import { isEmptyDrawing, noteShapes } from './noteShapes';

/**
 * Makes what a patch does to the notes of a sheet, in the part with their texts and in the drawing with their boxes.
 * Parts that are missing are made, and those left without anything go. Staff's notes, threads and form controls stay.
 */
export function writeNotes(run: PatchRun, sheet: SheetDraft): void {
  if (sheet.notes.size === 0) return;
  const { draft } = run;
  const root = parseXml(sheet.shell);
  const parts = findNoteParts(draft, sheet.path, root);
  const before = parts.comments === null ? emptyComments(root) : draft.text(parts.comments);
  const { text, noted, removed, isEmpty } = editComments(before, sheet.notes);
  if (parts.comments !== null && isEmpty && removed.length > 0) removePart(draft, sheet.path, parts.comments);
  else if (parts.comments !== null) draft.write(parts.comments, text);
  else if (!isEmpty) addPart(draft, sheet.path, { ...COMMENTS, text });
  if (parts.drawing !== null && removed.length > 0) removeBoxes(run, sheet, parts.drawing, removed.map(cellOf));
  if (noted.size > 0) addBoxes(run, sheet, noted);
}

function removeBoxes({ draft }: PatchRun, sheet: SheetDraft, drawing: string, cells: readonly CellPosition[]): void {
  draft.edit(drawing, (text) => withoutNoteShapes(text, cells));
  if (!isEmptyDrawing(draft.text(drawing))) return;
  sheet.shell = withOnlyChild(sheet.shell, 'legacyDrawing', null);
  removePart(draft, sheet.path, drawing);
}

/** Notes that have a box keep it, as staff may have moved it. */
function addBoxes({ draft }: PatchRun, sheet: SheetDraft, noted: ReadonlyMap<string, string>): void {
  const root = parseXml(sheet.shell);
  const { drawing } = findNoteParts(draft, sheet.path, root);
  const boxed = new Set(
    noteShapes(drawing === null ? '' : draft.text(drawing)).map(({ row, column }) => formatCell(row, column)),
  );
  const bare = [...noted].filter(([cell]) => !boxed.has(cell));
  if (bare.length === 0) return;
  const text = sheet.text();
  const grid = readGridSizes(text, readSheetFrame(text), { widths: sheet.edits.widths, heights: sheet.heights });
  const shapes = bare.map(([cell, note]) => ({ ...cellOf(cell), box: noteBox(cellOf(cell), note, grid) }));
  const block = freeIdBlock(draft);
  if (drawing !== null) {
    draft.edit(drawing, (present) => withNoteShapes(present, shapes, block));
    return;
  }
  const { id } = addPart(draft, sheet.path, { ...DRAWING, text: withNoteShapes(emptyDrawing(block), shapes, block) });
  const xml = `<${root.prefix}legacyDrawing${relationshipAttribute(root, relationshipBase(draft), id)}/>`;
  sheet.shell = withOnlyChild(sheet.shell, 'legacyDrawing', xml);
}

function cellOf(text: string): CellPosition {
  const { top, left } = parseRange(text)!;
  return { row: top, column: left };
}
