import { readState, type State } from '../model/state';
import { withoutMark } from '../model/unfinishedWrite';
import { ownedCellTest } from '../read/ownedRanges';
import { findSheet, lastUsedRow, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { isOwnedSheet, OWNED_SHEET_PREFIX } from '../workbook/ownedSheets';
import type { Patch, PatchOperation } from '../workbook/patch';
import { isBlankAt, readCell } from '../workbook/readCell';
import type { WriteIntent } from './markUnfinished';
import { ownedName, readOwnedNames, type OwnedColumnName } from './ownedNames';
import { shrinkTables } from './shrinkTables';
import { findStandingColumn, type StandingColumn } from './standingColumn';
import { clearRows, withoutTableHeader } from './writeRemoval';

/** A write that was broken off, and how to go on from it. */
export interface Recovery {
  /** What was being written: to be written again once the patch is applied. */
  readonly intent: WriteIntent;
  /** Takes out the columns and sheets that the write had begun to add; empty when there are none any more. */
  readonly patch: Patch;
}

/**
 * What a broken-off write asks for; null when there is none (definition: workbook 2.3). Cells it rewrote are not touched:
 * writing again puts them right. What staff typed since into a column that was being added stays, and so does a sheet that
 * they typed on beside what is written. A sheet that has no name of the product yet is named, and goes when the patch is
 * asked for again.
 */
export function writeRecovery(workbook: WorkbookSnapshot): Recovery | null {
  const { state } = readState(workbook.state);
  const { unfinished } = state;
  if (!unfinished) return null;
  const begun = new Set(unfinished.columns.map((name) => name.toLowerCase()));
  const names = readOwnedNames(workbook).filter((name) => begun.has(nameOf(name).toLowerCase()));
  const known: State = withoutMark(state);
  const columns = names.flatMap((name) => begunColumn(workbook, name, known) ?? []);
  const tables = shrinkTables(columns);
  const { kind, asOf, window, meeting, profile } = unfinished;
  return {
    intent: { kind, asOf, window, meeting, profile },
    patch: [
      ...columns.map((column) => withoutTableHeader(column, tables.stuck)).flatMap(clearRows),
      ...tables.operations,
      ...names.map((name): PatchOperation => ({ op: 'deleteName', name: nameOf(name) })),
      ...unfinished.sheets.flatMap((sheet) => takeOutSheet(workbook, sheet)),
    ],
  };
}

function nameOf({ role, block, column }: OwnedColumnName): string {
  return ownedName(role, block, column);
}

/** A column of which not even the header may stand; in a table it then has one of Excel's making. */
function begunColumn(workbook: WorkbookSnapshot, name: OwnedColumnName, state: State): StandingColumn | null {
  const found = findStandingColumn(workbook, name, state);
  const sheet = name.at && findSheet(workbook, name.at.sheet);
  if (!name.at || !sheet) return null;
  const { top, left, bottom } = name.at.range;
  const all = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  if (typeof found !== 'string') return found.isWhole ? { ...found, rows: all } : found;
  const isBlank = (row: number) => readCell(workbook, sheet, row, left).kind === 'blank';
  const isInTable = sheet.tables.some(({ range }) => range.top === top && range.left < left && range.right >= left);
  if (!all.slice(1).every(isBlank) || !(isInTable || isBlank(top))) return null;
  return { sheet, column: left, header: '', top, rows: all, isWhole: true };
}

function takeOutSheet(workbook: WorkbookSnapshot, name: string): readonly PatchOperation[] {
  const sheet = findSheet(workbook, name);
  if (!sheet) return [];
  if (isOwnedSheet(workbook.names, name)) {
    return isTypedOn(workbook, sheet) ? [] : [{ op: 'deleteWorksheet', sheet: name }];
  }
  if (lastUsedRow(sheet) > 0) return [];
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  return [{ op: 'defineName', name: `${OWNED_SHEET_PREFIX}begun`, sheet: name, range }];
}

/** Whether anything stands outside of what was being written. */
function isTypedOn(workbook: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  const isOurs = ownedCellTest(workbook, sheet.name);
  return sheet.columns.some((_, index) => {
    const column = index + 1;
    for (let row = 1; row <= lastUsedRow(sheet); row++) {
      if (!isBlankAt(sheet, row, column) && !isOurs(row, column)) return true;
    }
    return false;
  });
}
