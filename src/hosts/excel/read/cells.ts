import { BLANK, isDateFormat, type Cell, type SheetBuilder } from '../../../core';

/** Asks for the cells of a range. */
export function loadCells(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes');
}

/** Puts the loaded cells of a range into a sheet; a null object has none. */
export function putCells(builder: SheetBuilder, range: Excel.Range): void {
  if (range.isNullObject) return;
  const { rowIndex, columnIndex, values, formulas, numberFormat, valueTypes } = range;
  values.forEach((line: unknown[], down) =>
    line.forEach((value, right) => {
      const type = valueTypes[down]![right]!;
      const cell = readCell(value, formulas[down]![right], type, numberFormat[down]![right]);
      if (cell.kind !== 'blank') builder.set(rowIndex + down + 1, columnIndex + right + 1, cell);
    }),
  );
}

/**
 * A cell from what Excel tells of it. Text that was typed with a leading apostrophe comes without it, in `formulas` as
 * well, so that "=x" is a formula only where its value differs from it. A formula never has an empty value; a value of
 * unknown type with nothing in it has not been calculated.
 */
export function readCell(value: unknown, formula: unknown, type: string, format: unknown): Cell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (type === 'Empty' && !isFormula) return BLANK;
  if (type === 'Unknown' && isFormula && value === '') return { kind: 'uncalculated', formula };
  const withFormula = isFormula ? { formula } : undefined;
  if (type === 'Error') return { kind: 'error', value: String(value), ...withFormula };
  if (typeof value === 'boolean') return { kind: 'boolean', value, ...withFormula };
  if (typeof value === 'number') {
    return { kind: isDateFormat(String(format)) ? 'date' : 'number', value, ...withFormula };
  }
  return { kind: 'text', value: String(value), ...withFormula };
}
