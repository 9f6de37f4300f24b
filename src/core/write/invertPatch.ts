import { parseLink } from '../workbook/linkText';
import type { AddNote, DeleteHyperlink, DeleteNote } from '../workbook/markOperations';
import type { Patch, PatchCell, PatchOperation, WriteCells } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import { parseSheetRange } from '../workbook/sheetName';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import { blankCell } from './columns/ownedColumn';
import { patchCellFrom } from '../workbook/patchCellFrom';
import { restoreSheets, sheetsRemade } from './restoreSheets';

/**
 * The patch that takes a patch back: cells, names, tables, links and state as the workbook held them before it. Sheets
 * that the patch added go, sheets that it deleted are made again with what a snapshot holds of them. Cells that were
 * empty lose their format too. What a snapshot does not hold stays as the patch left it: sizes, fills, panes, charts,
 * conditional formats, dropdown lists, how a page is printed, and tables made on sheets that stay.
 */
export function invertPatch(before: WorkbookSnapshot, patch: Patch): Patch {
  const remade = sheetsRemade(patch);
  const kept = [...patch].reverse().filter((operation) => !isOnOneOf(remade, operation));
  return [...restoreSheets(before, patch), ...kept.flatMap((operation) => invertOperation(before, operation))];
}

function isOnOneOf(sheets: ReadonlySet<string>, operation: PatchOperation): boolean {
  return operation.op !== 'defineName' && 'sheet' in operation && sheets.has(operation.sheet.toLowerCase());
}

function invertOperation(before: WorkbookSnapshot, operation: PatchOperation): readonly PatchOperation[] {
  switch (operation.op) {
    case 'writeCells':
      return [restoreCells(before, operation)];
    case 'fixCell':
      return [{ ...operation, from: operation.to, to: operation.from }];
    case 'clearOwned':
      return [restoreCells(before, asBlankCells(operation))];
    case 'formatRange':
      return isEmpty(before, operation) ? [{ op: 'clearOwned', sheet: operation.sheet, range: operation.range }] : [];
    case 'growTable': {
      const sheet = findSheet(before, operation.sheet);
      const table = sheet?.tables.find(({ name }) => name.toLowerCase() === operation.table.toLowerCase());
      return table ? [{ ...operation, range: table.range, columns: table.columns }] : [];
    }
    case 'addHyperlink':
    case 'deleteHyperlink':
      return [restoreLink(before, { ...operation, op: 'deleteHyperlink' })];
    case 'addNote':
    case 'deleteNote':
      return restoreNote(before, operation);
    case 'defineName':
    case 'deleteName':
      return restoreName(before, operation.name);
    case 'writeState':
      return [{ op: 'writeState', xml: before.state }];
    case 'addWorksheet':
    case 'deleteWorksheet':
    case 'setColumnWidth':
    case 'setRowHeight':
    case 'addTable':
    case 'addChart':
    case 'deleteChart':
    case 'conditionalFormat':
    case 'dataValidation':
    case 'setFill':
    case 'freezePanes':
    case 'setPageLayout':
      return [];
  }
}

function restoreCells(before: WorkbookSnapshot, operation: WriteCells): WriteCells {
  const sheet = findSheet(before, operation.sheet);
  const cells = operation.cells.map((line, down) =>
    line.map((cell, right) => {
      if (cell === null || !sheet) return null;
      const present = readCell(before, sheet, operation.row + down, operation.column + right);
      return patchCellFrom(present, before);
    }),
  );
  return { ...operation, cells };
}

function asBlankCells(operation: Extract<PatchOperation, { op: 'clearOwned' }>): WriteCells {
  const { top, bottom, left, right } = operation.range;
  const line = new Array<PatchCell>(right - left + 1).fill(blankCell);
  const cells = Array.from({ length: bottom - top + 1 }, () => line);
  return { op: 'writeCells', sheet: operation.sheet, row: top, column: left, cells };
}

function restoreLink(before: WorkbookSnapshot, { sheet, row, column }: DeleteHyperlink): PatchOperation {
  const link = findSheet(before, sheet)?.hyperlinks?.find(
    ({ range }) => range.top === row && range.bottom === row && range.left === column && range.right === column,
  );
  if (!link) return { op: 'deleteHyperlink', sheet, row, column };
  return { op: 'addHyperlink', sheet, row, column, target: parseLink(link.target) };
}

function restoreNote(
  before: WorkbookSnapshot,
  { sheet, row, column }: AddNote | DeleteNote,
): readonly PatchOperation[] {
  const notes = findSheet(before, sheet)?.notes ?? [];
  const note = notes.find((present) => present.row === row && present.column === column);
  if (!note) return [{ op: 'deleteNote', sheet, row, column }];
  return note.text === undefined ? [] : [{ op: 'addNote', sheet, row, column, text: note.text }];
}

function restoreName(before: WorkbookSnapshot, name: string): readonly PatchOperation[] {
  const present = before.names.find(
    (defined) => defined.scope === null && defined.name.toLowerCase() === name.toLowerCase(),
  );
  const at = present && parseSheetRange(present.reference);
  return at ? [{ op: 'defineName', name: present.name, ...at }] : [{ op: 'deleteName', name }];
}

function isEmpty(
  before: WorkbookSnapshot,
  { sheet: name, range }: Extract<PatchOperation, { op: 'formatRange' }>,
): boolean {
  const sheet = findSheet(before, name);
  if (!sheet) return true;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (readCell(before, sheet, row, column).kind !== 'blank') return false;
    }
  }
  return true;
}
