import { readState } from '../model/state';
import { OWNED_PREFIX } from '../read/ownedRanges';
import { findOwnedSheet } from '../workbook/findOwnedSheet';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { Patch, PatchOperation } from '../workbook/patch';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { dropLostMarks, findMarks, takeOff } from './findMarks';
import { readOwnedNames } from './ownedNames';
import { shrinkTables } from './shrinkTables';
import { LISTS_ID } from './starters/writeLists';
import { findStandingColumn, type StandingColumn } from './standingColumn';

/** What taking the product out of a workbook does. */
export interface Removal {
  readonly patch: Patch;
  /** The sheets of the product's own, which go with all that stands on them. */
  readonly sheets: readonly string[];
  /** How many cells are cleared beside staff's tables. */
  readonly cellsCleared: number;
  /** What stays, and why, in sentences. */
  readonly kept: readonly string[];
}

/**
 * Takes every owned column, sheet, name and the state out again (definition: workbook 2.3). What staff typed stays: a
 * column whose header they changed, cells they typed over, a column of a table that others stand behind.
 */
export function writeRemoval(workbook: WorkbookSnapshot): Removal {
  const { state } = readState(workbook.state);
  const standing = readOwnedNames(workbook).map((name) => ({ name, found: findStandingColumn(workbook, name, state) }));
  const columns = standing.flatMap(({ found }) => (typeof found === 'string' ? [] : found));
  const tables = shrinkTables(columns);
  const cleared = columns.map((column) => withoutTableHeader(column, tables.stuck));
  const lists = findOwnedSheet(workbook, LISTS_ID)?.sheet.name;
  const sheets = workbook.sheets
    .filter(({ name }) => isOwnedSheet(workbook.names, name) && name !== lists)
    .map(({ name }) => name);
  const names = workbook.names.filter(
    ({ name, scope }) => scope === null && name.toLowerCase().startsWith(OWNED_PREFIX.toLowerCase()),
  );
  const patch: PatchOperation[] = [
    ...findMarks(workbook).flatMap((mark) => takeOff(workbook, mark)),
    ...dropLostMarks(workbook),
    ...cleared.flatMap(clearRows),
    ...tables.operations,
    ...names.map(({ name }): PatchOperation => ({ op: 'deleteName', name })),
    ...sheets.map((sheet): PatchOperation => ({ op: 'deleteWorksheet', sheet })),
    ...(workbook.state === null ? [] : [{ op: 'writeState', xml: null } as const]),
  ];
  return {
    patch,
    sheets,
    cellsCleared: cleared.reduce((sum, { rows }) => sum + rows.length, 0),
    kept: [
      ...standing.flatMap(({ found }) => (typeof found === 'string' && found !== '' ? [found] : [])),
      ...columns.filter(({ isWhole }) => !isWhole).map(describeTypedOver),
      ...(lists === undefined ? [] : [`The hidden sheet ${lists} stays: dropdowns of sheets you started may show it.`]),
      ...tables.stuck.map(
        ({ sheet, header }) =>
          `${sheet.name}: the column "${header}" stands between yours in a table, so its header stays.`,
      ),
    ],
  };
}

/** A header of a table is never empty: where the column cannot leave its table the header stays. */
export function withoutTableHeader(column: StandingColumn, stuck: readonly StandingColumn[]): StandingColumn {
  return stuck.includes(column) ? { ...column, rows: column.rows.filter((row) => row !== column.top) } : column;
}

/** Takes contents and format out of the rows of a column, those one below the other at once. */
export function clearRows({ sheet, column, rows }: StandingColumn): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    const range = { top: rows[first]!, left: column, bottom: row, right: column };
    operations.push({ op: 'clearOwned', sheet: sheet.name, range });
    first = index + 1;
  });
  return operations;
}

function describeTypedOver({ sheet, header }: StandingColumn): string {
  return `${sheet.name}: cells of the column "${header}" that were typed over stay as typed.`;
}
