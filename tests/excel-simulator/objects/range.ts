import { formatRange, type Range } from '../../../src/core';
import type { RangeRef } from '../model/sheetModel';
import { sheetText } from '../model/sheetText';
import { SimError } from '../simError';
import { conditionalFormatsObject, dataValidationObject } from './marks';
import { specialCellMethods } from './rangeAreas';
import { rangeContents } from './rangeContents';
import { derivedRanges } from './rangeDerived';
import { rangeFormat } from './rangeFormat';
import { clearHyperlinks, rangeHyperlink } from './rangeHyperlink';
import { rangeMoves } from './rangeMoves';
import { eachPlace, heightOf, widthOf } from './rangePlaces';
import { rangeSelection } from './rangeSelection';
import { rangeSortObject } from './rangeSort';
import { checkSheetAccess } from './sheetAccess';
import type { SimObject } from './simObject';
import { worksheetObject } from './worksheet';

/** A rectangle of cells. Its kept place moves with the cells; once they are gone every call fails. */
export function rangeObject(ref: RangeRef): SimObject {
  const { sheet } = ref;
  const here = (location: string): Range => {
    if (!ref.range) throw new SimError('ItemNotFound', location);
    return ref.range;
  };
  const make = (range: Range) => rangeObject(sheet.refer(range));
  const contents = rangeContents(sheet, here);
  const hyperlink = rangeHyperlink(sheet, here);
  const derived = derivedRanges(sheet, here, make);
  const special = specialCellMethods(sheet, here, make);
  return {
    type: 'Range',
    ref,
    checkAccess: (location) => checkSheetAccess(sheet, location, ref.range),
    scalars: {
      ...contents.scalars,
      ...hyperlink.scalars,
      Address: () => `${sheetText(sheet.name)}!${formatRange(here('Range.address'))}`,
      RowIndex: () => here('Range.rowIndex').top - 1,
      ColumnIndex: () => here('Range.columnIndex').left - 1,
      RowHidden: () => allOrNone(rowsOf(here('Range.rowHidden')), sheet.hiddenRows),
      ColumnHidden: () => allOrNone(columnsOf(here('Range.columnHidden')), sheet.hiddenColumns),
      RowCount: () => heightOf(here('Range.rowCount')),
      ColumnCount: () => widthOf(here('Range.columnCount')),
      CellCount: () => heightOf(here('Range.cellCount')) * widthOf(here('Range.cellCount')),
    },
    setters: { ...contents.setters, ...hyperlink.setters },
    navigation: {
      Format: () => rangeFormat(sheet, here),
      Worksheet: () => worksheetObject(sheet),
      ConditionalFormats: () => conditionalFormatsObject(sheet, here),
      DataValidation: () => dataValidationObject(sheet, here),
      Sort: () => rangeSortObject(sheet, here),
    },
    readers: [...Object.keys(derived), ...Object.keys(special), 'Select'],
    methods: {
      ...derived,
      ...special,
      ...rangeMoves(sheet, here, make),
      ...rangeSelection(sheet, here),
      Clear: (applyTo) => {
        const range = here('Range.clear');
        if (applyTo === 'Hyperlinks') return clearHyperlinks(sheet, range);
        if (applyTo !== null && applyTo !== 'All') throw new SimError('NotImplemented', 'Range.clear');
        eachPlace(range, (row, column) => {
          sheet.clearLook(row, column);
          sheet.setCell(row, column, null);
        });
        sheet.workbook.noteChange(sheet, range);
      },
      _ValidateArraySize: (rows, columns) => {
        const range = here('Range.values');
        if (rows !== heightOf(range) || columns !== widthOf(range))
          throw new SimError('InvalidArgument', 'Range.values');
      },
    },
  };
}

/** Whether all of some rows or columns are hidden; null where some are and some are not. */
function allOrNone(numbers: readonly number[], hidden: ReadonlySet<number>): boolean | null {
  const count = numbers.filter((number) => hidden.has(number)).length;
  return count === 0 ? false : count === numbers.length ? true : null;
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const rowsOf = ({ top, bottom }: Range) => upTo(top, bottom);
const columnsOf = ({ left, right }: Range) => upTo(left, right);
