import {
  findSheet,
  lastUsedRow,
  parseRange,
  readCell,
  SheetBuilder,
  StringPool,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../src/core';
import type { PlainSheets } from '../../../support/ruleHarness';
import { cellFromPlain, snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

/** What a person does to a workbook, standing on a cell of it. */
export interface Edit {
  readonly apply: (workbook: WorkbookSnapshot, sheet: string, cell: string) => WorkbookSnapshot;
  /** Whether it changes that one cell and nothing else. */
  readonly isOneCell: boolean;
}

/** Types over the cell; null empties it. */
export function put(value: PlainCell): Edit {
  return { isOneCell: true, apply: (workbook, sheet, cell) => setCells(workbook, sheet, { [cell]: value }) };
}

/** Changes words inside the text of the cell; the text must hold them. */
export function swap(from: string, to: string): Edit {
  return {
    isOneCell: true,
    apply: (workbook, sheet, cell) => {
      const present = cellAt(workbook, sheet, cell);
      if (present.kind !== 'text' || !present.value.includes(from))
        throw new RangeError(`${sheet}!${cell}: "${from}"?`);
      return setCells(workbook, sheet, { [cell]: present.value.replace(from, () => to) });
    },
  };
}

/** Types into several cells of the sheet, by address. */
export function putAll(cells: Readonly<Record<string, PlainCell>>): Edit {
  return { isOneCell: false, apply: (workbook, sheet) => setCells(workbook, sheet, cells) };
}

/** Makes the same change in several cells, such as a header that is repeated. */
export function inEach(cells: readonly string[], edit: Edit): Edit {
  return {
    isOneCell: false,
    apply: (workbook, sheet) => cells.reduce((changed, cell) => edit.apply(changed, sheet, cell), workbook),
  };
}

/** One change after the other. */
export function both(...edits: readonly Edit[]): Edit {
  return {
    isOneCell: false,
    apply: (workbook, sheet, cell) => edits.reduce((changed, edit) => edit.apply(changed, sheet, cell), workbook),
  };
}

/** The same change on another sheet. */
export function on(other: string, edit: Edit): Edit {
  return { isOneCell: false, apply: (workbook, _, cell) => edit.apply(workbook, other, cell) };
}

/** Deletes the row of the cell. */
export const deleteRow: Edit = {
  isOneCell: false,
  apply: (workbook, sheet, cell) => {
    const deleted = rowOf(cell);
    return moveCells(workbook, sheet, (row, column) =>
      row === deleted ? [] : [[row > deleted ? row - 1 : row, column]],
    );
  },
};

/** Deletes the column of the cell. */
export const deleteColumn: Edit = {
  isOneCell: false,
  apply: (workbook, sheet, cell) => {
    const deleted = parseRange(cell)!.left;
    return moveCells(workbook, sheet, (row, column) =>
      column === deleted ? [] : [[row, column > deleted ? column - 1 : column]],
    );
  },
};

/** Inserts a row above the cell, with some cells by their column letters. */
export function insertRow(cells: Readonly<Record<string, PlainCell>>): Edit {
  return {
    isOneCell: false,
    apply: (workbook, sheet, cell) => {
      const at = rowOf(cell);
      const moved = moveCells(workbook, sheet, (row, column) => [[row >= at ? row + 1 : row, column]]);
      const typed = Object.entries(cells).map(([letters, value]) => [`${letters}${at}`, value]);
      return setCells(moved, sheet, Object.fromEntries(typed) as Record<string, PlainCell>);
    },
  };
}

/** Copies a row of the sheet and inserts the copy above the cell. */
export function insertCopyOf(source: number): Edit {
  return {
    isOneCell: false,
    apply: (workbook, sheet, cell) => {
      const at = rowOf(cell);
      return moveCells(workbook, sheet, (row, column) => [
        [row >= at ? row + 1 : row, column],
        ...(row === source ? ([[at, column]] as const) : []),
      ]);
    },
  };
}

/** Pastes the rows from one to another below themselves, so many times; what stood below them moves down. */
export function pasteRows(from: number, to: number, times: number): Edit {
  const height = to - from + 1;
  return {
    isOneCell: false,
    apply: (workbook, sheet) =>
      moveCells(workbook, sheet, (row, column) => {
        if (row < from) return [[row, column]];
        if (row > to) return [[row + times * height, column]];
        return Array.from({ length: times + 1 }, (_, copy) => [row + copy * height, column] as const);
      }),
  };
}

/** Deletes all other sheets. */
export function keepOnly(...names: readonly string[]): Edit {
  return {
    isOneCell: false,
    apply: (workbook) => ({ ...workbook, sheets: workbook.sheets.filter(({ name }) => names.includes(name)) }),
  };
}

/** Adds sheets at the end. */
export function addSheets(sheets: PlainSheets): Edit {
  return {
    isOneCell: false,
    apply: (workbook) => {
      const added = snapshotFrom(sheets, { dateSystem: workbook.dateSystem });
      const pool = new StringPool(workbook.strings);
      const built = added.sheets.map((sheet) => copySheet(added, sheet, pool, (row, column) => [[row, column]]));
      return { ...workbook, sheets: [...workbook.sheets, ...built], strings: pool.strings };
    },
  };
}

/** What a cell of the workbook holds. */
export function cellAt(workbook: WorkbookSnapshot, sheet: string, cell: string): Cell {
  const { top, left } = parseRange(cell)!;
  return readCell(workbook, sheetNamed(workbook, sheet), top, left);
}

function setCells(
  workbook: WorkbookSnapshot,
  sheet: string,
  cells: Readonly<Record<string, PlainCell>>,
): WorkbookSnapshot {
  const pool = new StringPool(workbook.strings);
  const builder = SheetBuilder.from(sheetNamed(workbook, sheet), pool);
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = parseRange(address)!;
    builder.set(top, left, cellFromPlain(value, workbook.dateSystem));
  }
  return withSheet(workbook, builder.build(), pool);
}

/** Where a cell goes: nowhere when its row is deleted, to two places when it is copied. */
type Move = (row: number, column: number) => readonly (readonly [row: number, column: number])[];

function moveCells(workbook: WorkbookSnapshot, sheet: string, move: Move): WorkbookSnapshot {
  const source = sheetNamed(workbook, sheet);
  const pool = new StringPool(workbook.strings);
  const { columns } = copySheet(workbook, source, pool, move);
  return withSheet(workbook, { ...source, columns }, pool);
}

function copySheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, pool: StringPool, move: Move): SheetSnapshot {
  const builder = new SheetBuilder(sheet.name, pool);
  for (let row = 1; row <= lastUsedRow(sheet); row++) {
    for (let column = 1; column <= sheet.columns.length; column++) {
      const cell = readCell(workbook, sheet, row, column);
      if (cell.kind !== 'blank') for (const [toRow, toColumn] of move(row, column)) builder.set(toRow, toColumn, cell);
    }
  }
  return builder.build();
}

function withSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, { strings }: StringPool): WorkbookSnapshot {
  const sheets = workbook.sheets.map((present) => (present.name === sheet.name ? sheet : present));
  return { ...workbook, sheets, strings };
}

function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new RangeError(`The slip names no sheet "${name}".`);
  return sheet;
}

function rowOf(cell: string): number {
  return parseRange(cell)!.top;
}
