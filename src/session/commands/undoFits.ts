import {
  findSheet,
  holdsTyped,
  isInside,
  lastUsedRow,
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
    case 'fixCell':
      return holdsTyped(now, operation);
    case 'clearOwned':
      return isSameRange(after, now, operation.sheet, operation.range);
    case 'growTable':
      return JSON.stringify(tableOf(after, operation)) === JSON.stringify(tableOf(now, operation));
    case 'defineName':
    case 'deleteName':
      return nameOf(after, operation.name) === nameOf(now, operation.name);
    case 'writeState':
      return after.state === now.state;
    case 'addWorksheet':
      return !findSheet(now, operation.sheet);
    case 'deleteWorksheet':
      return isSameSheet(after, now, operation.sheet);
    case 'addHyperlink':
    case 'deleteHyperlink':
      return linkAt(after, operation) === linkAt(now, operation);
    case 'addNote':
    case 'deleteNote':
    case 'addTable':
    case 'formatRange':
    case 'setColumnWidth':
    case 'setRowHeight':
    case 'addChart':
    case 'deleteChart':
    case 'conditionalFormat':
    case 'dataValidation':
    case 'setFill':
    case 'freezePanes':
    case 'setPageLayout':
      return true;
  }
}

/** Whether a whole sheet holds what it held: nobody typed on it. */
function isSameSheet(after: WorkbookSnapshot, now: WorkbookSnapshot, name: string): boolean {
  const sheets = [findSheet(after, name), findSheet(now, name)].flatMap((sheet) => sheet ?? []);
  const bottom = Math.max(...sheets.map(lastUsedRow));
  const right = Math.max(...sheets.map(({ columns }) => columns.length));
  return sheets.length === 2 && isSameRange(after, now, name, { top: 1, left: 1, bottom, right });
}

function linkAt(
  workbook: WorkbookSnapshot,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
) {
  const isThere = ({ range }: { readonly range: Range }) => isInside(range, at);
  return findSheet(workbook, at.sheet)?.hyperlinks?.find(isThere)?.target;
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
