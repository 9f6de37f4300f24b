import { dayFromSerial } from '../workbook/calendar';
import type { Patch, PatchCell, PatchOperation, WriteCells } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import { parseSheetRange } from '../workbook/sheetName';
import { findSheet, type Cell, type WorkbookSnapshot } from '../workbook/snapshot';
import { blankCell } from './columns/ownedColumn';

/**
 * The patch that takes a patch back: cells, names, tables and state as the workbook held them before it. Cells that were
 * empty lose their format too; a column's width stays.
 */
export function invertPatch(before: WorkbookSnapshot, patch: Patch): Patch {
  return [...patch].reverse().flatMap((operation) => invertOperation(before, operation));
}

function invertOperation(before: WorkbookSnapshot, operation: PatchOperation): readonly PatchOperation[] {
  switch (operation.op) {
    case 'writeCells':
      return [restoreCells(before, operation)];
    case 'clearOwned':
      return [restoreCells(before, asBlankCells(operation))];
    case 'formatRange':
      return isEmpty(before, operation) ? [{ op: 'clearOwned', sheet: operation.sheet, range: operation.range }] : [];
    case 'setColumnWidth':
      return [];
    case 'growTable': {
      const sheet = findSheet(before, operation.sheet);
      const table = sheet?.tables.find(({ name }) => name.toLowerCase() === operation.table.toLowerCase());
      return table ? [{ ...operation, range: table.range, columns: table.columns }] : [];
    }
    case 'defineName':
    case 'deleteName':
      return restoreName(before, operation.name);
    case 'writeState':
      return [{ op: 'writeState', xml: before.state }];
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

/** The patch cell that writes a cell as it stands. */
export function patchCellFrom(cell: Cell, { dateSystem }: WorkbookSnapshot): PatchCell {
  if (cell.kind === 'blank') return blankCell;
  if (cell.kind === 'uncalculated') return { kind: 'formula', formula: cell.formula, value: '' };
  if (cell.formula !== undefined) return { kind: 'formula', formula: cell.formula, value: cell.value };
  if (cell.kind === 'error') return { kind: 'text', value: cell.value };
  if (cell.kind === 'date') {
    const day = dayFromSerial(cell.value, dateSystem);
    if (day !== null && Number.isInteger(cell.value)) return { kind: 'date', day };
    return { kind: 'number', value: cell.value };
  }
  return cell as PatchCell;
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
