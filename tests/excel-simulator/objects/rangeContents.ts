import type { Range } from '../../../src/core';
import { coerceInput } from '../model/coerceInput';
import { englishUs } from '../model/culture';
import { fillTableColumns } from '../model/fillTableColumns';
import { formatFromLocal, formatToLocal, formulaFromLocal, formulaToLocal } from '../model/localText';
import type { SheetModel } from '../model/sheetModel';
import { shownText } from '../model/shownText';
import { eachCell, readAll } from './rangePlaces';
import { textArgument, type SimObject } from './simObject';

type Here = (location: string) => Range;

/** What the cells of a range hold and how numbers are shown: in English, and as people at the machine know it. */
export function rangeContents(sheet: SheetModel, here: Here): Pick<SimObject, 'scalars' | 'setters'> {
  const { culture } = sheet.workbook;
  const cells = <Item>(name: string, read: (row: number, column: number) => Item) => {
    return () => readAll(here(`Range.${name}`), read, `Range.${name}`);
  };
  const formulaAt = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    return cell?.formula ?? cell?.value ?? '';
  };
  const formatAt = (row: number, column: number) => sheet.look(row, column).numberFormat;
  const setFormats = (name: string, formatOf: (text: string) => string) => (value: unknown) => {
    eachCell(here(`Range.${name}`), value, `Range.${name}`, (row, column, format) =>
      sheet.setLook(row, column, { numberFormat: formatOf(textArgument(format, `Range.${name}`)) }),
    );
  };
  return {
    scalars: {
      Values: cells('values', (row, column) => sheet.cell(row, column)?.value ?? ''),
      Formulas: cells('formulas', formulaAt),
      FormulasLocal: cells('formulasLocal', (row, column) => {
        const formula = sheet.cell(row, column)?.formula;
        return formula === undefined ? formulaAt(row, column) : formulaToLocal(formula, culture);
      }),
      ValueTypes: cells('valueTypes', (row, column) => sheet.cell(row, column)?.type ?? 'Empty'),
      Text: cells('text', (row, column) => shownText(sheet.cell(row, column), formatAt(row, column), sheet.workbook)),
      NumberFormat: cells('numberFormat', formatAt),
      NumberFormatLocal: cells('numberFormatLocal', (row, column) => formatToLocal(formatAt(row, column), culture)),
    },
    setters: {
      Values: (value) => typeInto(sheet, here('Range.values'), value, 'Range.values', false),
      Formulas: (value) => typeInto(sheet, here('Range.formulas'), value, 'Range.formulas', false),
      FormulasLocal: (value) => typeInto(sheet, here('Range.formulasLocal'), value, 'Range.formulasLocal', true),
      NumberFormat: setFormats('numberFormat', (format) => format),
      NumberFormatLocal: setFormats('numberFormatLocal', (format) => formatFromLocal(format, culture)),
    },
  };
}

/** Text is read as in the United States, whatever the machine's settings, but by what has `Local` in its name. */
function typeInto(sheet: SheetModel, range: Range, value: unknown, location: string, isLocal: boolean): void {
  const { workbook } = sheet;
  const culture = isLocal ? workbook.culture : englishUs;
  const typing = { culture, dateSystem: workbook.dateSystem, year: workbook.year };
  const formulas = new Set<string>();
  eachCell(range, value, location, (row, column, input) => {
    const isFormula = isLocal && typeof input === 'string' && input.startsWith('=');
    const present = sheet.look(row, column).numberFormat;
    const { cell, format } = coerceInput(
      isFormula ? formulaFromLocal(input, culture) : input,
      present,
      typing,
      location,
    );
    sheet.setCell(row, column, cell);
    if (cell?.formula !== undefined) formulas.add(`${row} ${column}`);
    if (format !== null && present === 'General') sheet.setLook(row, column, { numberFormat: format });
  });
  fillTableColumns(sheet, range, (row, column) => formulas.has(`${row} ${column}`));
  workbook.noteChange(sheet, range);
}
