import {
  findSheet,
  readCell,
  type Cell,
  type Patch,
  type PatchOperation,
  type Range,
  type WorkbookSnapshot,
} from '../../core';

/**
 * Whether everything an undo would put back still stands as the update left it, though the workbook was changed
 * elsewhere: then the undo takes nothing away that anyone typed.
 */
export function undoFits(after: WorkbookSnapshot, now: WorkbookSnapshot, undo: Patch): boolean {
  return undo.every((operation) => fits(after, now, operation));
}

function fits(after: WorkbookSnapshot, now: WorkbookSnapshot, operation: PatchOperation): boolean {
  switch (operation.op) {
    case 'writeCells': {
      const { row, column, cells, sheet } = operation;
      const range = { top: row, left: column, bottom: row + cells.length - 1, right: column };
      const width = Math.max(...cells.map((line) => line.length));
      return isSameRange(after, now, sheet, { ...range, right: column + width - 1 });
    }
    case 'clearOwned':
      return isSameRange(after, now, operation.sheet, operation.range);
    case 'growTable':
      return JSON.stringify(tableOf(after, operation)) === JSON.stringify(tableOf(now, operation));
    case 'defineName':
    case 'deleteName':
      return nameOf(after, operation.name) === nameOf(now, operation.name);
    case 'writeState':
      return after.state === now.state;
    case 'formatRange':
    case 'setColumnWidth':
      return true;
  }
}

function isSameRange(after: WorkbookSnapshot, now: WorkbookSnapshot, name: string, range: Range): boolean {
  const [was, is] = [findSheet(after, name), findSheet(now, name)];
  if (!was || !is) return false;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (!isSameContent(readCell(after, was, row, column), readCell(now, is, row, column))) return false;
    }
  }
  return true;
}

/** A formula is the same when its text is: its value follows what others type. */
function isSameContent(a: Cell, b: Cell): boolean {
  const formula = (cell: Cell) => (cell.kind === 'blank' ? undefined : cell.formula);
  const value = (cell: Cell) => ('value' in cell ? cell.value : null);
  if (formula(a) !== undefined || formula(b) !== undefined) return formula(a) === formula(b);
  return (a.kind === 'blank') === (b.kind === 'blank') && value(a) === value(b);
}

function tableOf(workbook: WorkbookSnapshot, { sheet, table }: { readonly sheet: string; readonly table: string }) {
  const found = findSheet(workbook, sheet)?.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  return found && { range: found.range, columns: found.columns };
}

function nameOf(workbook: WorkbookSnapshot, wanted: string): string | undefined {
  const isIt = ({ name, scope }: { readonly name: string; readonly scope: string | null }) =>
    scope === null && name.toLowerCase() === wanted.toLowerCase();
  return workbook.names.find(isIt)?.reference;
}
