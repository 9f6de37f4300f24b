import { findSheet, type WriteCells } from '../../../core';
import { captureInputs, CONTENTS, inputFromPatch, TEXT_FORMAT, typeInto, type CellInput } from './contents';
import { rangeNow, restoreRange, type Applier, type Target, type Writing } from './operation';

/** Types into the cells. A cell formatted as text would keep a number or formula as text: such get a format first. */
export const writeCells: Applier<WriteCells> = {
  place: ({ sheet, row, column, cells }) => {
    if (cells.length === 0) return null;
    const range = { top: row, left: column, bottom: row + cells.length - 1, right: column + widthOf(cells) - 1 };
    return { sheet, range };
  },
  properties: CONTENTS,
  capture: (loaded) => {
    const inputs = captureInputs(loaded);
    const { numberFormat } = loaded;
    const isAnyText = numberFormat.flat().includes(TEXT_FORMAT);
    return (range) => {
      if (isAnyText) range.numberFormat = numberFormat;
      typeInto(range, inputs);
    };
  },
  apply: (target, writing) => {
    const { cells } = target.operation;
    if (!target.place) return;
    const range = rangeNow(target, writing);
    const width = widthOf(cells);
    const inputs = cells.map((line) =>
      Array.from({ length: width }, (_, index) => {
        const cell = line[index];
        return cell ? inputFromPatch(cell, writing.before.dateSystem) : null;
      }),
    );
    // A new sheet has no cells formatted as text.
    const formats = (target.range?.numberFormat ?? []).map((line: unknown[], row) =>
      line.map((format, column) => {
        const isValue = cells[row]?.[column] && cells[row][column].kind !== 'text';
        return format === TEXT_FORMAT && isValue ? 'General' : null;
      }),
    );
    if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
    typeInto(range, inputs);
    if (isBesideTable(target, writing) && hasEmptyBesideFormula(inputs)) {
      typeInto(
        range,
        inputs.map((line) => line.map((input) => (input === '' ? '' : null))),
      );
    }
  },
  putBack: (target, writing) => (target.place ? restoreRange(target, writing) : undefined),
};

/** Whether some of the rows are those of a table, of which the cells may be a column by now. */
function isBesideTable({ place }: Target<WriteCells>, { before }: Writing): boolean {
  const tables = findSheet(before, place!.sheet)?.tables ?? [];
  return tables.some(({ range }) => range.top <= place!.range.bottom && range.bottom >= place!.range.top);
}

/**
 * Whether a column gets formulas and empty cells: in a table Excel may put the formula into those as well, so that they
 * are emptied once more.
 */
function hasEmptyBesideFormula(inputs: readonly (readonly CellInput[])[]): boolean {
  const isFormula = (input: CellInput | undefined) => typeof input === 'string' && input.startsWith('=');
  return (inputs[0] ?? []).some(
    (_, column) => inputs.some((line) => isFormula(line[column])) && inputs.some((line) => line[column] === ''),
  );
}

function widthOf(cells: WriteCells['cells']): number {
  return Math.max(1, ...cells.map((line) => line.length));
}
