import { looksInterpreted, serialFromDay, type DateSystem, type PatchCell } from '../../../core';
import { readCell } from '../read/cells';

export const CONTENTS = 'address,values,formulas,valueTypes,numberFormat';

/** Of cells in which whatever is typed stays text. */
export const TEXT_FORMAT = '@';

/** What is typed into a cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** What to type so that a cell holds what a patch says. Formulas are in English, dates are numbers. */
export function inputFromPatch(cell: PatchCell, dateSystem: DateSystem): CellInput {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'date':
      return serialFromDay(cell.day, dateSystem);
    case 'formula':
      return cell.formula;
    case 'text':
      return textInput(cell.value);
    default:
      return cell.value;
  }
}

/** Text stays text with an apostrophe before it, which Excel does not show. */
export function textInput(text: string): string {
  return text === '' || looksInterpreted(text) ? `'${text}` : text;
}

/** What to type so that cells hold again what was loaded of them. */
export function captureInputs({ values, formulas, valueTypes, numberFormat }: Excel.Range): CellInput[][] {
  return values.map((line: unknown[], row) =>
    line.map((value, column) => {
      const cell = readCell(value, formulas[row]![column], valueTypes[row]![column]!, numberFormat[row]![column]);
      if (cell.kind === 'blank') return '';
      if (cell.formula !== undefined) return cell.formula;
      return cell.kind === 'text' ? textInput(cell.value) : (value as CellInput);
    }),
  );
}

/** Types into all cells of a range. A table of another size than the range is refused by Excel. */
export function typeInto(range: Excel.Range, inputs: CellInput[][]): void {
  range.formulas = inputs;
}
