import { canonical } from '../../../support/canonical';
import { xlsxWithSheet, type PartChanges } from '../../../support/xlsxParts';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function cellsOf(bytes: Uint8Array) {
  return canonical(readXlsx(bytes, 'book.xlsx').snapshot).sheets[0]!.cells;
}

/** Reads row 1 of a sheet that has these cells. */
function cells(inner: string, extra: PartChanges = {}) {
  return cellsOf(xlsxWithSheet(`<sheetData><row r="1">${inner}</row></sheetData>`, extra));
}

describe('cells', () => {
  test.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', { kind: 'number', value: 1.5 }],
    ['a number said to be one', '<c r="A1" t="n"><v>-2E3</v></c>', { kind: 'number', value: -2000 }],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', value: '#N/A' }],
    ['a string', '<c r="A1" t="str"><v>a &lt; b</v></c>', { kind: 'text', value: 'a < b' }],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>in</t></is></c>', { kind: 'text', value: 'in' }],
    [
      'an inline string of runs with a phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
      { kind: 'text', value: 'a b' },
    ],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t/></is></c>', { kind: 'text', value: '' }],
    ['a date', '<c r="A1" t="d"><v>2026-06-30</v></c>', { kind: 'date', value: 46203 }],
    ['a date with a time', '<c r="A1" t="d"><v>2026-06-30T12:00:00Z</v></c>', { kind: 'date', value: 46203.5 }],
    ['a serial in a date format', '<c r="A1" s="1"><v>46203</v></c>', { kind: 'date', value: 46203 }],
    ['a formula', '<c r="A1"><f>B1&amp;"x"</f><v>3</v></c>', { kind: 'number', value: 3, formula: '=B1&"x"' }],
    ['a text formula', '<c r="A1" t="str"><f>B1</f><v>x</v></c>', { kind: 'text', value: 'x', formula: '=B1' }],
    [
      'a text formula without text',
      '<c r="A1" t="str"><f>B1</f><v></v></c>',
      { kind: 'text', value: '', formula: '=B1' },
    ],
    ['the same, written short', '<c r="A1" t="str"><f>B1</f><v/></c>', { kind: 'text', value: '', formula: '=B1' }],
    [
      'an error formula',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', value: '#DIV/0!', formula: '=1/0' },
    ],
    ['a formula without a value', '<c r="A1"><f>B1</f></c>', { kind: 'uncalculated', formula: '=B1' }],
    ['a formula with an empty value', '<c r="A1"><f>B1</f><v></v></c>', { kind: 'uncalculated', formula: '=B1' }],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
      { kind: 'number', value: 1, formula: '=B1:B2' },
    ],
    [
      'a data table',
      '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c>',
      { kind: 'number', value: 1, formula: '=TABLE()' },
    ],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a </v> & <b>]]></v></c>', { kind: 'text', value: 'a </v> & <b>' }],
    ['entities', '<c r="A1" t="str"><v>&#65;&#x1F600;&quot;&apos;</v></c>', { kind: 'text', value: 'A😀"\'' }],
    ['escapes', '<c r="A1" t="str"><v>a_x000D__x000A_b_x005F_x0041_</v></c>', { kind: 'text', value: 'a\nb_x0041_' }],
    ['line breaks', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', { kind: 'text', value: 'a\nb\nc' }],
    ['space not kept', '<c r="A1" t="inlineStr"><is><t> a </t></is></c>', { kind: 'text', value: 'a' }],
    [
      'space kept',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      { kind: 'text', value: ' a ' },
    ],
    [
      'attributes in single quotes and any order',
      "<c s='0' t='str' r='A1' ><v >x</v ></c >",
      { kind: 'text', value: 'x' },
    ],
    ['a comment in between', '<!-- <c r="B9"/> --><c r="A1"><!-- --><v>1</v></c>', { kind: 'number', value: 1 }],
    ['an extension', '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', { kind: 'number', value: 1 }],
  ])('%s', (_, xml, expected) => {
    expect(cells(xml)).toEqual({ A1: expected });
  });

  test.each(['<c r="A1" s="1"/>', '<c r="A1" s="1" t="n"></c>', '<c r="A1"><v></v></c>', '<c r="A1" t="inlineStr"/>'])(
    '%s is blank',
    (xml) => expect(cells(xml)).toEqual({}),
  );

  test('rows and cells that do not say where they are', () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"/><row><c><v>6</v></c></row>';
    const { A1, C1, D1, A6, ...rest } = cellsOf(xlsxWithSheet(`<sheetData>${rows}</sheetData>`));
    expect([A1, C1, D1, A6].map((cell) => cell?.kind === 'number' && cell.value)).toEqual([1, 3, 4, 6]);
    expect(rest).toEqual({});
  });

  test('formulas shared by cells, also when the first comes last', () => {
    const shared = (reference: string, text: string) => `<c r="${reference}">${text}<v>1</v></c>`;
    const read = cells(
      shared('A1', '<f t="shared" si="1"/>') +
        shared('B1', '<f t="shared" ref="B1:C1" si="0">$A1*D2</f>') +
        shared('C1', '<f t="shared" si="0"/>') +
        shared('D1', '<f t="shared" ref="A1:D1" si="1">H1</f>'),
    );
    expect(Object.values(read).map((cell) => cell.kind !== 'blank' && cell.formula)).toEqual([
      '=E1',
      '=$A1*D2',
      '=$A1*E2',
      '=H1',
    ]);
  });

  test('shared strings of every kind', () => {
    const items =
      '<si><t>plain</t></si><si/><si><r><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>last</t><phoneticPr fontId="1"/></si>';
    const read = cells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>9</v></c>',
      { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="4">${items}</sst>` },
    );
    expect(Object.values(read)).toEqual(['plain', '', 'rich', 'last', ''].map((value) => ({ kind: 'text', value })));
  });

  test('namespace prefixes', () => {
    const sheet =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c>` +
      '<x:c r="B1" t="s"><x:v>0</x:v></x:c><x:c r="C1"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = xlsxWithSheet('', {
      'xl/worksheets/sheet1.xml': sheet,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>shared</x:t></x:si></x:sst>`,
    });
    expect(cellsOf(bytes)).toEqual({
      A1: { kind: 'text', value: 'in' },
      B1: { kind: 'text', value: 'shared' },
      C1: { kind: 'uncalculated', formula: '=A1' },
    });
  });

  test('custom and built-in date formats', () => {
    const formats = [14, 18, 22, 27, 45, 50, 164, 165].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/>` +
      `<numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts><cellXfs>${formats}</cellXfs></styleSheet>`;
    const xml = 'ABCDEFGH'.replace(
      /./g,
      (letter) => `<c r="${letter}1" s="${letter.charCodeAt(0) - 65}"><v>45000</v></c>`,
    );
    const kinds = Object.values(cells(xml, { 'xl/styles.xml': styles })).map(({ kind }) => kind);
    expect(kinds).toEqual(['date', 'number', 'date', 'date', 'number', 'date', 'date', 'number']);
  });

  test.each([
    ['a cell that does not end', '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>'],
    ['a row that does not end', '<sheetData><row r="1"><c r="A1"/></sheetData>'],
    ['an attribute that does not end', '<sheetData><row r="1"><c r="A1><v>1</v></c></row></sheetData>'],
    ['a cell outside the grid', '<sheetData><row r="1"><c r="ZZZ1"/></row></sheetData>'],
    ['a row outside the grid', '<sheetData><row r="1048577"/></sheetData>'],
    ['no cells element', '<cols/>'],
    ['cells that do not end', '<sheetData><row r="1"/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><sheetData/>'],
  ])('%s is damage', (_, inner) => {
    expect(() => readXlsx(xlsxWithSheet(inner), 'book.xlsx')).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
