import { applyPatch, findSheet, sheetsNamedIn, type AddWorksheet, type Patch, type WorkbookSnapshot } from '../core';
import { HostError } from './hostError';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';

const LONGEST_NAME = 31;

/** @throws HostError sheet-name-invalid, sheet-exists, or sheet-missing for the one it is to stand behind. */
export function checkNewSheet(checked: CheckedWorkbook, { sheet, after }: AddWorksheet): void {
  if (!isSheetName(sheet)) throw new HostError('sheet-name-invalid', sheet);
  if (checked.find(sheet)) throw new HostError('sheet-exists', sheet);
  if (after !== null) checked.sheet(after);
}

/** Whether Excel takes a text as the name of a sheet; "History" it keeps to itself. */
function isSheetName(name: string): boolean {
  const isLongEnough = name.trim().length > 0 && name.length <= LONGEST_NAME;
  // eslint-disable-next-line no-control-regex
  return isLongEnough && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** @throws HostError sheet-not-owned, last-sheet. */
export function checkSheetToDelete(checked: CheckedWorkbook, sheet: CheckedSheet): void {
  if (!sheet.isOwned) throw new HostError('sheet-not-owned', sheet.name);
  if (checked.isLastVisible(sheet)) throw new HostError('last-sheet', sheet.name);
}

/**
 * A formula or name that stays must not point to a sheet that goes, or to its tables: Excel would put #REF! into what
 * staff wrote.
 * @throws HostError sheet-in-use.
 */
export function checkDeletedSheets(workbook: WorkbookSnapshot, patch: Patch): void {
  if (!patch.some(({ op }) => op === 'deleteWorksheet')) return;
  const after = applyPatch(workbook, patch);
  const tablesAfter = after.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  const texts = [...formulasOf(after), ...after.names.map(({ reference }) => reference)];
  for (const { name, tables } of workbook.sheets) {
    const gone = tables.filter((table) => !tablesAfter.includes(table.name.toLowerCase()));
    const isGone = !findSheet(after, name);
    const isNeeded = (text: string) =>
      (isGone && pointsTo(text, name)) || gone.some((table) => names(text, table.name));
    if (texts.some(isNeeded)) throw new HostError('sheet-in-use', name);
  }
}

function pointsTo(formula: string, sheet: string): boolean {
  return sheetsNamedIn(formula).some((name) => name.toLowerCase() === sheet.toLowerCase());
}

/** Whether a formula has a word in it that is not part of a text. */
function names(formula: string, word: string): boolean {
  const words = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[\p{L}\p{N}_.\\]+/gu) ?? [];
  return words.some((part) => part.toLowerCase() === word.toLowerCase());
}

function formulasOf({ sheets, strings }: WorkbookSnapshot): string[] {
  const ids = new Set<number>();
  for (const { columns } of sheets) {
    for (const column of columns) for (const id of column?.formulas ?? []) if (id >= 0) ids.add(id);
  }
  return [...ids].map((id) => strings[id]!);
}
