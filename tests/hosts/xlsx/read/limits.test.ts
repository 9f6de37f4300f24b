import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { lastUsedRow } from '../../../../src/core';
import { canonical } from '../../../support/canonical';
import { SHEET, xlsxWith, xlsxWithSheet } from '../../../support/xlsxParts';

const TOO_LARGE = 'book.xlsx is larger than Plan Monitor reads';
const DAMAGED = 'book.xlsx is damaged and could not be read.';
const read = (bytes: Uint8Array) => readXlsx(bytes, 'book.xlsx').snapshot;
const rows = (inner: string) => xlsxWithSheet(`<sheetData>${inner}</sheetData>`);

/** Cells of all columns in a row. */
function wideRow(row: number): string {
  return `<row r="${row}">${'<c><v>1</v></c>'.repeat(16384)}</row>`;
}

describe('sheets made to exhaust a reader', () => {
  test('cells in the far corners of the grid are read', () => {
    const { sheets } = read(
      rows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row>',
      ),
    );
    const [sheet] = sheets;
    expect(sheet!.columns).toHaveLength(16384);
    expect(lastUsedRow(sheet!)).toBe(1048576);
    expect(sheet!.columns[16383]).toMatchObject({ firstRow: 1048576, values: new Float64Array([3]) });
  });

  test('columns that reach from the first row to the last are too many when there are thousands', () => {
    expect(() => read(rows(wideRow(1) + wideRow(1048576)))).toThrow(TOO_LARGE);
  });

  test('on several sheets together too', () => {
    const sheet = (text: string) =>
      text.replace(/<sheetData>.*<\/sheetData>/s, () => {
        const cells = '<c><v>1</v></c>'.repeat(30);
        return `<sheetData><row r="1">${cells}</row><row r="1048576">${cells}</row></sheetData>`;
      });
    const one = { [SHEET]: sheet };
    expect(read(xlsxWith(one)).sheets[0]!.columns).toHaveLength(30);
    const twice = xlsxWith({
      ...one,
      'xl/workbook.xml': (text) => text.replace(/<sheet [^>]*>/, '$&<sheet name="Again" sheetId="2" r:id="rId1"/>'),
    });
    expect(() => read(twice)).toThrow(TOO_LARGE);
  });

  test('a dimension that claims the whole grid costs nothing', () => {
    const bytes = xlsxWithSheet('<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>');
    expect(read(bytes).sheets[0]!.columns).toHaveLength(1);
  });

  test('rows from the last to the first are read', () => {
    const list = Array.from({ length: 3000 }, (_, index) => `<row r="${3000 - index}"><c><v>${index}</v></c></row>`);
    const [column] = read(rows(list.join(''))).sheets[0]!.columns;
    expect([column!.firstRow, column!.values[0], column!.values[2999]]).toEqual([1, 2999, 0]);
  });

  test.each([
    ['a row past the grid', '<row r="1048577"/>'],
    ['row 0', '<row r="0"/>'],
    ['a row of no number', '<row r="x"/>'],
    ['a row counted past the grid', '<row r="1048576"/><row/>'],
    ['a column past the grid', '<row r="1"><c r="XFE1"/></row>'],
    ['a column counted past the grid', '<row r="1"><c r="XFD1"/><c/></row>'],
    ['a column of very many letters', `<row r="1"><c r="${'A'.repeat(5000)}1"/></row>`],
    ['a cell that does not end', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a row in a row', '<row r="1"><row r="2"/><c r="A1"></row>'],
  ])('%s is damage', (_, inner) => {
    expect(() => read(rows(inner))).toThrow(DAMAGED);
  });

  test('XML nested without end does no harm', () => {
    const depth = 200_000;
    const nested = `${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}`;
    const inCell = rows(`<row r="1"><c r="A1"><v>1</v>${nested}</c></row>`);
    expect(canonical(read(inCell)).sheets[0]!.cells).toEqual({ A1: { kind: 'number', value: 1 } });
    const around = xlsxWithSheet(`<sheetData/><extLst>${nested}</extLst>`);
    expect(read(around).sheets).toHaveLength(1);
  });

  test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', SHEET, '_rels/.rels'])(
    'a document type with entities in %s is refused',
    (path) => {
      const lol = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
      const bytes = xlsxWith({ [path]: (text) => text.replace(/\?>\s*/, `?>${lol}`) });
      expect(() => read(bytes)).toThrow(DAMAGED);
    },
  );

  test('entities that XML does not know stay as they are', () => {
    const { strings } = read(rows('<row r="1"><c r="A1" t="str"><v>&a;&#x110000;&nbsp;</v></c></row>'));
    expect(strings).toContain('&a;&#x110000;&nbsp;');
  });
});
