import { canonical } from '../../../support/canonical';
import { SHEET, xlsxWith, xlsxWithSheet } from '../../../support/xlsxParts';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetOf = (bytes: Uint8Array) => canonical(readXlsx(bytes, 'book.xlsx').snapshot).sheets[0]!;
const number = (value: number) => ({ kind: 'number', value });
const text = (value: string) => ({ kind: 'text', value });

/** How programs write what all of them mean alike. */
describe('habits of programs', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'LibreOffice spells out every default',
      '<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">' +
        '<c r="A1" s="0" t="n"><v>2.5</v></c><c r="B1" s="0" t="s"><v>0</v></c><c r="C1" s="0" t="n"><f aca="false">A1*2</f><v>5</v></c>' +
        '<c r="D1" s="0" t="str"><f aca="false">B1</f><v>Action</v></c><c r="E1" s="0"/></row>',
      {
        A1: number(2.5),
        B1: text('Action'),
        C1: { ...number(5), formula: '=A1*2' },
        D1: { ...text('Action'), formula: '=B1' },
      },
    ],
    [
      'Google Sheets writes styled empty cells and rows',
      '<row r="1" ht="15.75" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0"/></row>' +
        '<row r="2" ht="15.75" customHeight="1"><c r="A2" s="1"><v>46203.0</v></c><c r="B2" s="0" t="b"><v>1</v></c>' +
        '<c r="C2" s="0" t="str"><f t="shared" ref="C2:C3" si="1">A2&amp;"x"</f><v>46203x</v></c></row>' +
        '<row r="3" ht="15.75" customHeight="1"><c r="C3" s="0" t="str"><f t="shared" si="1"/><v>x</v></c></row><row r="4" ht="15.75"/>',
      {
        A1: text('Action'),
        A2: { kind: 'date', value: 46203 },
        B2: { kind: 'boolean', value: true },
        C2: { ...text('46203x'), formula: '=A2&"x"' },
        C3: { ...text('x'), formula: '=A3&"x"' },
      },
    ],
    [
      'Numbers puts every text among the shared ones, numbers with many digits',
      '<row r="1" ht="20.25" customHeight="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" s="0"/></row>' +
        '<row r="2"><c r="A2" s="0"><v>0.333333333333333</v></c><c r="B2" s="0"><v>-1.5E-7</v></c></row>',
      { A1: text('Action'), A2: number(0.333333333333333), B2: number(-1.5e-7) },
    ],
    [
      'openpyxl leaves a space in empty tags',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="n"><v>3</v></c><c r="C1"><f>B1</f><v /></c><c r="D1" t="n" /></row>',
      { A1: text('a'), B1: number(3), C1: { kind: 'uncalculated', formula: '=B1' } },
    ],
    [
      'XlsxWriter writes texts into the cells when it is short of memory',
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c><c r="B1"><f>A1</f><v>0</v></c></row>',
      { A1: text(' a'), B1: { ...number(0), formula: '=A1' } },
    ],
    [
      'SheetJS writes dates as ISO texts and marks blanks',
      '<row r="1"><c r="A1" t="d" s="1"><v>2026-06-30T00:00:00.000Z</v></c><c r="B1" t="z"/><c r="C1" t="str"><v>a</v></c></row>',
      { A1: { kind: 'date', value: 46203 }, C1: text('a') },
    ],
    [
      'others break lines and leave out where cells stand',
      '\r\n  <row>\r\n    <c>\r\n      <v>1</v>\r\n    </c>\r\n    <c t="s"><v> 0 </v></c>\r\n  </row>\r\n',
      { A1: number(1), B1: text('Action') },
    ],
  ])('%s', (_, rows, cells) => {
    expect(sheetOf(xlsxWithSheet(`<sheetData>${rows}</sheetData>`)).cells).toEqual(cells);
  });

  test('shared strings and styles may be missing', () => {
    const bytes = xlsxWithSheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
      {
        'xl/sharedStrings.xml': null,
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/<Relationship [^>]*(?:styles|sharedStrings)[^>]*>/g, ''),
      },
    );
    expect(sheetOf(bytes).cells).toEqual({ A1: number(5), B1: text('') });
  });

  test('dialog sheets are left out like chart sheets', () => {
    const bytes = xlsxWith({
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace('relationships/worksheet', 'relationships/dialogsheet'),
    });
    expect(readXlsx(bytes, '').snapshot.sheets).toEqual([]);
  });

  test('a table without headers, and columns whose names have escapes', () => {
    const bytes = xlsxWithSheet('<sheetData/><tableParts xmlns:r="r"><tablePart r:id="t"/></tableParts>', {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="t" Type="x/table" Target="/xl/tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml':
        `<table xmlns="${MAIN}" displayName="T" ref="B2:C4" headerRowCount="0"><tableColumns count="2">` +
        '<tableColumn id="1" name="KPI_x000a_status"/><tableColumn id="2" name="a &amp; b"/></tableColumns></table>',
    });
    expect(sheetOf(bytes).tables).toEqual([
      {
        name: 'T',
        range: { top: 2, left: 2, bottom: 4, right: 3 },
        hasHeaderRow: false,
        hasTotalsRow: false,
        columns: ['KPI\nstatus', 'a & b'],
      },
    ]);
  });

  test('a byte order mark before the sheet', () => {
    expect(sheetOf(xlsxWith({ [SHEET]: (xml) => `\ufeff${xml}` })).cells.A1).toEqual(text('Action'));
  });
});
