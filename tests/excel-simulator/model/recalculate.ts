import { SimError } from '../simError';
import { calculate, CalculationError } from './calculate';
import { valueCell, type SimCell } from './cell';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/**
 * Calculates the formulas that were written through the simulator, each after those it depends on; with `onlyNew` those
 * that have no value yet.
 * @throws SimError InvalidArgument for a formula that the simulator does not calculate, or that depends on itself.
 */
export function recalculate(workbook: WorkbookModel, location: string, onlyNew: boolean): void {
  const done = new Set<string>();
  const open = new Set<string>();

  function valueAt(sheet: SheetModel, row: number, column: number): SimCell | null {
    const cell = sheet.cell(row, column);
    const key = `${sheet.id} ${row} ${column}`;
    if (!cell?.isLive || done.has(key) || (onlyNew && cell.type !== 'Unknown')) return cell;
    if (open.has(key)) throw new SimError('InvalidArgument', location, 'A formula depends on itself.');
    open.add(key);
    const value = { ...cell, ...resultOf(sheet, cell.formula!) };
    open.delete(key);
    done.add(key);
    sheet.putValue(row, column, value);
    return value;
  }

  function resultOf(sheet: SheetModel, formula: string): SimCell {
    const known = workbook.knownValues[formula];
    if (known !== undefined) return valueCell(known);
    try {
      return valueCell(calculate(formula, (named, row, column) => valueAt(sheetOf(sheet, named), row, column)));
    } catch (error) {
      if (error instanceof CalculationError) return { type: 'Error', value: error.code };
      if (error instanceof SyntaxError) throw new SimError('InvalidArgument', location, error.message);
      throw error;
    }
  }

  function sheetOf(own: SheetModel, named: string | null): SheetModel {
    const sheet = named === null ? own : workbook.findSheetByName(named);
    if (!sheet) throw new CalculationError('#REF!');
    return sheet;
  }

  for (const sheet of workbook.sheets) for (const [row, column] of sheet.entries()) valueAt(sheet, row, column);
}
