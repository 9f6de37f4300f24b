import {
  columnNumber,
  formatCell,
  formatSheetRange,
  lastUsedRow,
  parseSheetRange,
  readCell,
  SheetBuilder,
  StringPool,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core';

/** What staff do to a workbook between two updates, as Excel would carry it out. */

export function setCell(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): WorkbookSnapshot {
  return rebuild(workbook, sheet, (builder) => builder.set(row, column, cell));
}

/** Inserts an empty column: cells, names and tables right of it move. */
export function insertColumn(workbook: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const moved = moveCells(workbook, sheet, (row, column) => [row, column >= at ? column + 1 : column]);
  return moveNames(moved, sheet, ({ top, bottom, left, right }) => {
    return { top, bottom, left: left >= at ? left + 1 : left, right: right >= at ? right + 1 : right };
  });
}

/** Inserts an empty row: cells and names below it move. */
export function insertRow(workbook: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const moved = moveCells(workbook, sheet, (row, column) => [row >= at ? row + 1 : row, column]);
  return moveNames(moved, sheet, ({ top, bottom, left, right }) => {
    return { left, right, top: top >= at ? top + 1 : top, bottom: bottom >= at ? bottom + 1 : bottom };
  });
}

/** Swaps two rows over some columns only: what a sort of part of the columns does. */
export function swapRows(
  workbook: WorkbookSnapshot,
  sheet: string,
  a: number,
  b: number,
  columns: readonly number[],
): WorkbookSnapshot {
  return moveCells(
    workbook,
    sheet,
    (row, column) => {
      if (!columns.includes(column)) return [row, column];
      return [row === a ? b : row === b ? a : row, column];
    },
    false,
  );
}

/** Deletes a column: its names become #REF!, what stands right of it moves. */
export function deleteColumn(workbook: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const moved = moveCells(workbook, sheet, (row, column) =>
    column === at ? null : [row, column > at ? column - 1 : column],
  );
  const names = moved.names.map((name) => {
    const found = parseSheetRange(name.reference);
    return found?.sheet === sheet && found.range.left === at ? { ...name, reference: '#REF!' } : name;
  });
  return moveNames({ ...moved, names }, sheet, ({ top, bottom, left, right }) => {
    return { top, bottom, left: left > at ? left - 1 : left, right: right > at ? right - 1 : right };
  });
}

export function renameSheet(workbook: WorkbookSnapshot, sheet: string, name: string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((present) => (present.name === sheet ? { ...present, name } : present));
  const names = workbook.names.map((defined) => {
    const found = parseSheetRange(defined.reference);
    return found?.sheet === sheet ? { ...defined, reference: formatSheetRange(name, found.range) } : defined;
  });
  return { ...workbook, sheets, names };
}

/** Copies a sheet as Excel does: the copy brings sheet-scoped namesakes of the names on it. */
export function copySheet(workbook: WorkbookSnapshot, sheet: string, name: string): WorkbookSnapshot {
  const source = workbook.sheets.find((present) => present.name === sheet)!;
  const namesakes = workbook.names.flatMap((defined) => {
    const found = parseSheetRange(defined.reference);
    return found?.sheet === sheet ? [{ ...defined, scope: name, reference: formatSheetRange(name, found.range) }] : [];
  });
  return {
    ...workbook,
    sheets: [...workbook.sheets, { ...source, name, tables: [] }],
    names: [...workbook.names, ...namesakes],
  };
}

function moveCells(
  workbook: WorkbookSnapshot,
  sheet: string,
  move: (row: number, column: number) => readonly [number, number] | null,
  areReferencesMoved = true,
): WorkbookSnapshot {
  const source = workbook.sheets.find(({ name }) => name === sheet)!;
  const pool = new StringPool(workbook.strings);
  const builder = new SheetBuilder(sheet, pool);
  for (let row = 1; row <= lastUsedRow(source); row++) {
    for (let column = 1; column <= source.columns.length; column++) {
      const cell = readCell(workbook, source, row, column);
      const to = cell.kind === 'blank' ? null : move(row, column);
      if (to) builder.set(to[0], to[1], areReferencesMoved ? withMovedReferences(cell, move) : cell);
    }
  }
  return replaceSheet(workbook, pool, sheet, { ...source, columns: builder.build().columns });
}

/** Formulas follow the cells they point to, as in Excel. */
function withMovedReferences(
  cell: Cell,
  move: (row: number, column: number) => readonly [number, number] | null,
): Cell {
  if (cell.kind === 'blank' || cell.formula === undefined) return cell;
  const formula = cell.formula.replace(/\b([A-Z]{1,3})(\d+)\b/g, (_, letters: string, row: string) => {
    const to = move(Number(row), columnNumber(letters));
    return to ? formatCell(to[0], to[1]) : '#REF!';
  });
  return { ...cell, formula };
}

function moveNames(
  workbook: WorkbookSnapshot,
  sheet: string,
  move: (
    range: NonNullable<ReturnType<typeof parseSheetRange>>['range'],
  ) => NonNullable<ReturnType<typeof parseSheetRange>>['range'],
): WorkbookSnapshot {
  const names = workbook.names.map((defined) => {
    const found = parseSheetRange(defined.reference);
    return found?.sheet === sheet ? { ...defined, reference: formatSheetRange(sheet, move(found.range)) } : defined;
  });
  return { ...workbook, names };
}

function rebuild(workbook: WorkbookSnapshot, sheet: string, change: (builder: SheetBuilder) => void): WorkbookSnapshot {
  const pool = new StringPool(workbook.strings);
  const source = workbook.sheets.find(({ name }) => name === sheet)!;
  const builder = SheetBuilder.from(source, pool);
  change(builder);
  return replaceSheet(workbook, pool, sheet, builder.build());
}

function replaceSheet(
  workbook: WorkbookSnapshot,
  pool: StringPool,
  sheet: string,
  next: SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...workbook,
    strings: pool.strings,
    sheets: workbook.sheets.map((present) => (present.name === sheet ? next : present)),
  };
}
