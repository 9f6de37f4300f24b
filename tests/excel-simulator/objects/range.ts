import { formatRange, MAX_COLUMN, MAX_ROW, type Range } from '../../../src/core';
import { coerceInput } from '../model/coerceInput';
import type { RangeRef, SheetModel } from '../model/sheetModel';
import { sheetText, type WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { valueCell } from '../model/cell';
import { conditionalFormatsObject, dataValidationObject } from './marks';
import { rangeFormat } from './rangeFormat';
import { worksheetObject } from './worksheets';
import { isSimObject, numberArgument, textArgument, type SimObject } from './simObject';

const MAX_CELLS = 5_000_000;

export function rangeObject(workbook: WorkbookModel, ref: RangeRef): SimObject {
  const { sheet } = ref;
  const here = (location: string): Range => {
    if (!ref.range) throw new SimError('ItemNotFound', location);
    return ref.range;
  };
  const derived = (location: string, build: (range: Range) => Range) => {
    const range = build(here(location));
    if (range.top < 1 || range.left < 1 || range.bottom > MAX_ROW || range.right > MAX_COLUMN) {
      throw new SimError('InvalidArgument', location);
    }
    if (range.top > range.bottom || range.left > range.right) throw new SimError('InvalidArgument', location);
    return rangeObject(workbook, sheet.refer(range));
  };
  const cells = <Item>(location: string, read: (row: number, column: number) => Item) => readAll(here(location), read);
  return {
    type: 'Range',
    ref,
    checkAccess: (location) => checkSheetAccess(workbook, sheet, location),
    scalars: {
      Address: () => `${sheetText(sheet.name)}!${formatRange(here('Range.address'))}`,
      RowIndex: () => here('Range.rowIndex').top - 1,
      ColumnIndex: () => here('Range.columnIndex').left - 1,
      RowCount: () => heightOf(here('Range.rowCount')),
      ColumnCount: () => widthOf(here('Range.columnCount')),
      Values: () => cells('Range.values', (row, column) => sheet.cell(row, column)?.value ?? ''),
      Formulas: () =>
        cells('Range.formulas', (row, column) => {
          const cell = sheet.cell(row, column);
          return cell?.formula ?? cell?.value ?? '';
        }),
      ValueTypes: () => cells('Range.valueTypes', (row, column) => sheet.cell(row, column)?.type ?? 'Empty'),
      Text: () => cells('Range.text', (row, column) => String(sheet.cell(row, column)?.value ?? '')),
      Hyperlink: () => {
        const { top, left } = here('Range.hyperlink');
        return sheet.hyperlinks.get(top * 16384 + left - 1) ?? null;
      },
      NumberFormat: () => cells('Range.numberFormat', (row, column) => sheet.look(row, column).numberFormat),
    },
    setters: {
      Values: (value) => typeInto(workbook, sheet, here('Range.values'), value, 'Range.values'),
      Hyperlink: (value) => {
        const { top, left, bottom, right } = here('Range.hyperlink');
        if (top !== bottom || left !== right) throw new SimError('NotImplemented', 'Range.hyperlink');
        const { address, documentReference, textToDisplay } = value as Record<string, unknown>;
        if ((address === undefined) === (documentReference === undefined)) {
          throw new SimError('InvalidArgument', 'Range.hyperlink');
        }
        sheet.hyperlinks.set(top * 16384 + left - 1, value);
        // Excel shows the text it is given, else where the link leads, in the look of links.
        if (textToDisplay === undefined) sheet.setCell(top, left, valueCell(String(address ?? documentReference)));
        sheet.setLook(top, left, { underline: 'Single', fontColour: '#0563C1' });
      },
      Formulas: (value) => typeInto(workbook, sheet, here('Range.formulas'), value, 'Range.formulas'),
      NumberFormat: (value) =>
        eachCell(here('Range.numberFormat'), value, 'Range.numberFormat', (row, column, format) =>
          sheet.setLook(row, column, { numberFormat: textArgument(format, 'Range.numberFormat') }),
        ),
    },
    navigation: {
      Format: () => rangeFormat(sheet, here),
      Worksheet: () => worksheetObject(workbook, sheet),
      ConditionalFormats: () => conditionalFormatsObject(sheet, here),
      DataValidation: () => dataValidationObject(sheet, here),
    },
    readers: [
      'GetOffsetRange',
      'GetLastCell',
      'GetEntireRow',
      'GetCell',
      'GetResizedRange',
      'GetRow',
      'GetBoundingRect',
      'GetUsedRangeOrNullObject',
      'Select',
    ],
    methods: {
      GetCell: (row, column) =>
        derived('Range.getCell', ({ top, left }) => {
          const at = {
            row: top + numberArgument(row, 'Range.getCell'),
            column: left + numberArgument(column, 'Range.getCell'),
          };
          return { top: at.row, left: at.column, bottom: at.row, right: at.column };
        }),
      GetResizedRange: (rows, columns) =>
        derived('Range.getResizedRange', (range) => ({
          ...range,
          bottom: range.bottom + numberArgument(rows, 'Range.getResizedRange'),
          right: range.right + numberArgument(columns, 'Range.getResizedRange'),
        })),
      GetOffsetRange: (rows, columns) =>
        derived('Range.getOffsetRange', ({ top, left, bottom, right }) => {
          const [down, along] = [rows, columns].map((count) => numberArgument(count, 'Range.getOffsetRange'));
          return { top: top + down!, left: left + along!, bottom: bottom + down!, right: right + along! };
        }),
      GetLastCell: () =>
        derived('Range.getLastCell', ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
      GetEntireRow: () => derived('Range.getEntireRow', (range) => ({ ...range, left: 1, right: MAX_COLUMN })),
      GetRow: (index) =>
        derived('Range.getRow', (range) => {
          const row = range.top + numberArgument(index, 'Range.getRow');
          return { ...range, top: row, bottom: row };
        }),
      GetBoundingRect: (other) =>
        derived('Range.getBoundingRect', (range) =>
          boundingRect(range, rangeArgument(other, sheet, 'Range.getBoundingRect')),
        ),
      GetUsedRangeOrNullObject: (isValuesOnly) => {
        const used = sheet.usedRange(here('Range.getUsedRangeOrNullObject'), isValuesOnly === true);
        return used && rangeObject(workbook, sheet.refer(used));
      },
      Clear: (applyTo) => {
        if (applyTo === 'Hyperlinks') {
          eachPlace(here('Range.clear'), (row, column) => sheet.hyperlinks.delete(row * 16384 + column - 1));
          return;
        }
        if (applyTo !== null && applyTo !== 'All') throw new SimError('NotImplemented', 'Range.clear');
        workbook.noteChange(sheet, here('Range.clear'));
        eachPlace(here('Range.clear'), (row, column) => {
          sheet.clearLook(row, column);
          sheet.setCell(row, column, null);
        });
      },
      Select: () => {
        workbook.selection = sheet.refer(here('Range.select'));
      },
      _ValidateArraySize: (rows, columns) => {
        const range = here('Range.values');
        if (rows !== heightOf(range) || columns !== widthOf(range))
          throw new SimError('InvalidArgument', 'Range.values');
      },
    },
  };
}

export function checkSheetAccess(workbook: WorkbookModel, sheet: SheetModel, location: string): void {
  if (sheet.isDeleted) throw new SimError('ItemNotFound', location);
  if (workbook.isReadOnly || sheet.isProtected) throw new SimError('AccessDenied', location);
}

/** An argument that must be a range of a sheet. */
export function rangeArgument(value: unknown, sheet: SheetModel, location: string): Range {
  if (!isSimObject(value) || !value.ref?.range || value.ref.sheet !== sheet)
    throw new SimError('InvalidArgument', location);
  return value.ref.range;
}

function typeInto(workbook: WorkbookModel, sheet: SheetModel, range: Range, value: unknown, location: string): void {
  workbook.noteChange(sheet, range);
  eachCell(range, value, location, (row, column, input) => {
    sheet.setCell(row, column, coerceInput(input, sheet.look(row, column).numberFormat, location));
  });
}

/** One value for all cells, or one a cell; null leaves a cell as it is. */
function eachCell(
  range: Range,
  value: unknown,
  location: string,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const lines = Array.isArray(value) ? (value as unknown[]) : null;
  const hasSize = (list: unknown, length: number) => Array.isArray(list) && list.length === length;
  if (lines && (!hasSize(lines, heightOf(range)) || !lines.every((line) => hasSize(line, widthOf(range))))) {
    throw new SimError('InvalidArgument', location, 'The array does not match the size of the range.');
  }
  eachPlace(range, (row, column) => {
    const input = lines ? (lines as unknown[][])[row - range.top]![column - range.left] : value;
    if (input !== null) write(row, column, input);
  });
}

function eachPlace(range: Range, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

function readAll<Item>(range: Range, read: (row: number, column: number) => Item): Item[][] {
  if (heightOf(range) * widthOf(range) > MAX_CELLS) throw new SimError('RangeExceedsLimit', 'Range');
  return Array.from({ length: heightOf(range) }, (_, down) =>
    Array.from({ length: widthOf(range) }, (__, right) => read(range.top + down, range.left + right)),
  );
}

function boundingRect(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function heightOf({ top, bottom }: Range): number {
  return bottom - top + 1;
}

function widthOf({ left, right }: Range): number {
  return right - left + 1;
}
