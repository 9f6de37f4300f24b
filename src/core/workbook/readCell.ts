import { BLANK, CellKind, type Cell, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** The cell at a row and column (both from 1); blank outside the used cells. */
export function readCell(workbook: WorkbookSnapshot, sheet: SheetSnapshot, row: number, column: number): Cell {
  const source = sheet.columns[column - 1];
  if (!source) return BLANK;
  const index = row - source.firstRow;
  const kind = source.kinds[index];
  if (kind === undefined || kind === CellKind.blank) return BLANK;
  const value = source.values[index]!;
  const formulaId = source.formulas?.[index] ?? -1;
  const formula = formulaId >= 0 ? { formula: workbook.strings[formulaId]! } : undefined;
  switch (kind) {
    case CellKind.number:
      return { kind: 'number', value, ...formula };
    case CellKind.date:
      return { kind: 'date', value, ...formula };
    case CellKind.boolean:
      return { kind: 'boolean', value: value === 1, ...formula };
    case CellKind.error:
      return { kind: 'error', value: workbook.strings[value]!, ...formula };
    case CellKind.uncalculated:
      return { kind: 'uncalculated', formula: formula?.formula ?? '=' };
    default:
      return { kind: 'text', value: workbook.strings[value]!, ...formula };
  }
}

export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const source = sheet.columns[column - 1];
  return !source || (source.kinds[row - source.firstRow] ?? CellKind.blank) === CellKind.blank;
}
