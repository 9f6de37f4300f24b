import { formatRange, MAX_COLUMN, MAX_ROW, rangesOverlap, type CellPosition, type Range } from '../../../src/core';
import { SimError } from '../simError';
import type { SimCell } from './cell';
import { rectanglesOf } from './rectangles';
import type { SheetModel } from './sheetModel';

const valueTypes: Readonly<Record<string, SimCell['type']>> = {
  Numbers: 'Double',
  Text: 'String',
  Logical: 'Boolean',
  Errors: 'Error',
};

/**
 * The cells of one kind within a rectangle, as Excel's Go To Special finds them: never beyond what is used.
 * @throws SimError InvalidArgument for a kind that Excel does not have, NotImplemented for one that is not simulated.
 */
export function specialCells(sheet: SheetModel, within: Range, kind: string, valueType: unknown): Range[] {
  const used = sheet.usedRange({ top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN }, false);
  const area = used && rangesOverlap(used, within) ? overlap(used, within) : null;
  if (!area) return [];
  const test = testOf(sheet, kind, valueType);
  const found: CellPosition[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (test(row, column)) found.push({ row, column });
  }
  return rectanglesOf(found);
}

function testOf(sheet: SheetModel, kind: string, valueType: unknown): (row: number, column: number) => boolean {
  const isWanted = valueTest(kind, valueType);
  switch (kind) {
    case 'Blanks':
      return (row, column) => sheet.cell(row, column) === null;
    case 'Constants':
      return (row, column) => sheet.cell(row, column)?.formula === undefined && isWanted(sheet.cell(row, column));
    case 'Formulas':
      return (row, column) => sheet.cell(row, column)?.formula !== undefined && isWanted(sheet.cell(row, column));
    case 'Visible':
      return (row) => !sheet.hiddenRows.has(row);
    case 'ConditionalFormats':
      return (row, column) => sheet.formats.some(({ range }) => rangesOverlap(range, cellRange(row, column)));
    case 'DataValidations':
      return (row, column) => sheet.lists.some(({ range }) => rangesOverlap(range, cellRange(row, column)));
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw new SimError('NotImplemented', 'Range.getSpecialCells');
    default:
      throw new SimError('InvalidArgument', 'Range.getSpecialCells');
  }
}

/** `LogicalText` stands for both; `All`, or nothing, for any. */
function valueTest(kind: string, valueType: unknown): (cell: SimCell | null) => boolean {
  if (valueType === null || valueType === 'All') return (cell) => cell !== null;
  const words = String(valueType).match(/Errors|Logical|Numbers|Text/g) ?? [];
  if (!/^(?:Constants|Formulas)$/.test(kind) || words.join('') !== valueType) {
    throw new SimError('InvalidArgument', 'Range.getSpecialCells');
  }
  const types = words.map((word) => valueTypes[word]);
  return (cell) => cell !== null && types.includes(cell.type);
}

function cellRange(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column };
}

function overlap(a: Range, b: Range): Range {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The areas as one address, as Excel writes it. */
export function addressOf(areas: readonly Range[], sheetText: string): string {
  return areas.map((area) => `${sheetText}!${formatRange(area)}`).join(',');
}
