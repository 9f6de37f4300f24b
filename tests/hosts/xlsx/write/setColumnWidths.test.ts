import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { SHEET, partText, xlsxWithSheet } from '../../../support/xlsxParts';

/** The `<cols>` element after the widths were set, entries as `min-max:width` and what else they have. */
function colsAfter(cols: string, widths: Readonly<Record<number, number>>): string {
  const bytes = xlsxWithSheet(`<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData/>`);
  const patch = Object.entries(widths).map(([column, width]) => ({
    op: 'setColumnWidth' as const,
    sheet: 'Plan',
    column: Number(column),
    width,
  }));
  return /<\/?sheetFormatPr[^>]*>(.*)<sheetData/.exec(partText(patchXlsx(readXlsx(bytes, ''), patch), SHEET))![1]!;
}

const set = (column: number, width: number) =>
  `<col min="${column}" max="${column}" width="${width + 0.7109375}" customWidth="1"/>`;

describe('setColumnWidths', () => {
  test('makes the list where there is none', () => {
    expect(colsAfter('', { 4: 10, 2: 5 })).toBe(`<cols>${set(2, 5)}${set(4, 10)}</cols>`);
    expect(colsAfter('<cols/>', { 1: 5 })).toBe(`<cols>${set(1, 5)}</cols>`);
  });

  test('puts entries in their order', () => {
    const cols = '<cols><col min="2" max="2" width="7"/><col min="6" max="6" width="8"/></cols>';
    expect(colsAfter(cols, { 1: 5, 4: 5, 9: 5 })).toBe(
      `<cols>${set(1, 5)}<col min="2" max="2" width="7"/>${set(4, 5)}<col min="6" max="6" width="8"/>${set(9, 5)}</cols>`,
    );
  });

  test('cuts an entry of many columns and leaves the others as they were', () => {
    const rest = 'width="8.5" style="1" hidden="1" outlineLevel="2"';
    expect(colsAfter(`<cols><col min="1" max="16384" ${rest}/></cols>`, { 3: 10, 4: 11, 16384: 12 })).toBe(
      '<cols>' +
        `<col min="1" max="2" ${rest}/>` +
        '<col min="3" max="3" width="10.7109375" style="1" hidden="1" outlineLevel="2" customWidth="1"/>' +
        '<col min="4" max="4" width="11.7109375" style="1" hidden="1" outlineLevel="2" customWidth="1"/>' +
        `<col min="5" max="16383" ${rest}/>` +
        '<col min="16384" max="16384" width="12.7109375" style="1" hidden="1" outlineLevel="2" customWidth="1"/>' +
        '</cols>',
    );
  });

  test('changes nothing where the width stands, whatever the order of attributes', () => {
    const cols = '<cols><col customWidth="1" width="9.7109375" min="2" max="5"/></cols>';
    expect(colsAfter(cols, { 3: 9 })).toBe(cols);
  });

  test('the last width given to a column counts', () => {
    expect(colsAfter('<cols><col max="2" min="2" width="3" customWidth="0"/></cols>', { 2: 4 })).toBe(
      '<cols><col max="2" min="2" width="4.7109375" customWidth="1"/></cols>',
    );
  });
});
