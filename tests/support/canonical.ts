import {
  formatCell,
  formatSheetRange,
  lastUsedRow,
  parseSheetRange,
  quoteSheetName,
  readCell,
  type Cell,
  type DefinedName,
  type WorkbookSnapshot,
} from '../../src/core';

export interface CanonicalOptions {
  /** Tells dates as numbers: whether a number is a date is a matter of its format, which patches do not always set. */
  readonly datesAsNumbers?: boolean;
}

/**
 * A snapshot as plain data that depends on what the workbook holds and on nothing else: no string ids, no file name.
 * Two workbooks are the same when these are deeply equal.
 */
export function canonical(workbook: WorkbookSnapshot, options: CanonicalOptions = {}) {
  return {
    dateSystem: workbook.dateSystem,
    state: workbook.state,
    names: workbook.names.map(plainName).sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1)),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      tables: sheet.tables.map((table) => ({ ...table, range: { ...table.range }, columns: [...table.columns] })),
      hyperlinks: inOrder(sheet.hyperlinks),
      notes: inOrder(sheet.notes),
      hiddenRows: [...(sheet.hiddenRows ?? [])],
      hiddenColumns: [...(sheet.hiddenColumns ?? [])],
      cells: cellsOf(workbook, sheet, options),
    })),
  };
}

/** Marks of cells in an order that only depends on them; none where the host does not know them. */
function inOrder<T>(marks: readonly T[] = []): T[] {
  return [...marks].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Hosts keep names in an order of their own, and Excel leaves out the quotes that a reference can do without. */
function plainName(name: DefinedName): DefinedName {
  const rows = /^'?(.*?)'?!(\$\d+:\$\d+)$/.exec(name.reference);
  if (rows) return { ...name, reference: `${quoteSheetName(rows[1]!.replaceAll("''", "'"))}!${rows[2]}` };
  const place = parseSheetRange(name.reference);
  return place ? { ...name, reference: formatSheetRange(place.sheet, place.range) } : { ...name };
}

function nameKey({ scope, name }: DefinedName): string {
  return `${scope ?? ''} ${name.toLowerCase()}`;
}

function cellsOf(workbook: WorkbookSnapshot, sheet: WorkbookSnapshot['sheets'][number], options: CanonicalOptions) {
  const cells: Record<string, Cell> = {};
  const last = lastUsedRow(sheet);
  for (let column = 1; column <= sheet.columns.length; column++) {
    for (let row = 1; row <= last; row++) {
      const cell = readCell(workbook, sheet, row, column);
      if (cell.kind === 'blank') continue;
      cells[formatCell(row, column)] =
        cell.kind === 'date' && options.datesAsNumbers ? { ...cell, kind: 'number' } : cell;
    }
  }
  return cells;
}
