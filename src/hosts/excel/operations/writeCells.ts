import type { WriteCells } from '../../../core';
import { captureInputs, CONTENTS, inputFromPatch, TEXT_FORMAT, typeInto } from './contents';
import { rangeNow, restoreRange, type Applier } from './operation';

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
  },
  putBack: (target, writing) => (target.place ? restoreRange(target, writing) : undefined),
};

function widthOf(cells: WriteCells['cells']): number {
  return Math.max(1, ...cells.map((line) => line.length));
}
