import {
  findSheet,
  type DefineName,
  type GrowTable,
  type Patch,
  type PatchOperation,
  type WorkbookSnapshot,
} from '../../../core';
import { canResize } from '../operations/growTable';

/**
 * A patch in the order Excel is asked for it. The mark of an unfinished write is first. Sheets that go and come follow,
 * each new one with its names, and names that are new on other sheets: whatever is broken off later is found by them.
 * Tables that shrink come before the rest: in Excel the header of a table is never empty, so that it can only be cleared
 * once the table has left it. Where a table grows by columns that are inserted, it grows before names are put beside it;
 * else new tables and those that grow come when their cells are written: a formula that is written into a table's column
 * which holds nothing else is put into all its empty cells by Excel.
 */
export function orderPatch(expected: WorkbookSnapshot, patch: Patch): Patch {
  const added = new Set(patch.flatMap((one) => (one.op === 'addWorksheet' ? one.sheet.toLowerCase() : [])));
  const isAdded = (sheet: string) => added.has(sheet.toLowerCase());
  const lastState = patch.findLast(({ op }) => op === 'writeState');
  const marks = patch.filter((one) => one.op === 'writeState' && one !== lastState);
  const names = patch.filter((one) => one.op === 'defineName').filter((one) => isNew(expected, one));
  const sheets = patch.flatMap((one): PatchOperation[] => {
    if (one.op === 'deleteWorksheet') return [one];
    if (one.op !== 'addWorksheet') return [];
    return [one, ...names.filter(({ sheet }) => isSame(sheet, one.sheet))];
  });
  const isLate = (one: PatchOperation) =>
    one.op === 'addTable' || (one.op === 'growTable' && canResize() && (isAdded(one.sheet) || onlyGrows(one)));
  const onlyGrows = ({ table }: GrowTable) =>
    patch.every((one) => one.op !== 'growTable' || !isSame(one.table, table) || grows(expected, one));
  const tables = patch.filter((one) => one.op === 'growTable' && !isAdded(one.sheet) && !isLate(one));
  const beside = names.filter(({ sheet }) => !isAdded(sheet));
  const first = [...marks, ...sheets, ...(canResize() ? [...beside, ...tables] : [...tables, ...beside])];
  const isFirst = new Set<PatchOperation>(first);
  const rest = patch.filter((one) => !isFirst.has(one) && !isLate(one) && one !== lastState);
  return [...first, ...rest, ...patch.filter(isLate), ...(lastState ? [lastState] : [])];
}

/** Whether a table takes in cells that were not its own. */
function grows(expected: WorkbookSnapshot, { sheet, table, range }: GrowTable): boolean {
  const present = findSheet(expected, sheet)?.tables.find(({ name }) => isSame(name, table));
  return !!present && (range.bottom > present.range.bottom || range.right > present.range.right);
}

function isNew({ names }: WorkbookSnapshot, { name: wanted }: DefineName): boolean {
  return !names.some(({ name, scope }) => scope === null && isSame(name, wanted));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
