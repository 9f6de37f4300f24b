import { readCell, type Patch, type TypedCell } from '../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { childNamed, childrenNamed, parseXml } from '../../../../src/hosts/xlsx/xml/xmlTree';
import { describeComplaints } from '../../../support/validity/validatePackage';
import { partText, SHEET, xlsxWithSheet } from '../../../support/xlsxParts';

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4">' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs></styleSheet>';

/** What becomes of the style of a cell that held "24" under one of the styles above. */
function fixed(style: number, to: TypedCell) {
  const text = '<is><t>24</t></is>';
  const rows = `<sheetData><row r="1"><c r="A1" s="${style}" t="inlineStr">${text}</c></row></sheetData>`;
  const before = readXlsx(xlsxWithSheet(rows, { 'xl/styles.xml': STYLES }), '');
  const from = { kind: 'text', value: '24' } as const;
  const patch: Patch = [{ op: 'fixCell', sheet: 'Plan', row: 1, column: 1, from, to }];
  const bytes = patchXlsx(before, patch);
  expect(describeComplaints(bytes)).toEqual([]);
  const index = Number(/<c r="A1"(?: s="(\d+)")?/.exec(partText(bytes, SHEET))![1] ?? 0);
  const styles = parseXml(partText(bytes, 'xl/styles.xml'));
  const formats = childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes);
  const { numFmtId, fontId, quotePrefix } = childrenNamed(childNamed(styles, 'cellXfs'), 'xf')[index]!.attributes;
  const format = formats.find((one) => one.numFmtId === numFmtId)?.formatCode ?? numFmtId;
  const { snapshot } = readXlsx(bytes, '');
  return { index, format, fontId, quotePrefix, cell: readCell(snapshot, snapshot.sheets[0]!, 1, 1) };
}

const number = { kind: 'number', value: 24 } as const;
const date = { kind: 'date', day: 19968 } as const;

describe('the style of a corrected cell', () => {
  test('stays where it shows the value', () => {
    expect(fixed(0, number)).toMatchObject({ index: 0, cell: { kind: 'number', value: 24 } });
    expect(fixed(2, date)).toMatchObject({ index: 2, cell: { kind: 'date', value: 45537 } });
    expect(fixed(3, date)).toMatchObject({ index: 3, cell: { kind: 'date', value: 45537 } });
    expect(fixed(3, { kind: 'text', value: 'twenty' })).toMatchObject({ index: 3 });
  });

  test('gets a number format where its own would keep a number as text, and keeps the rest', () => {
    expect(fixed(1, number)).toMatchObject({ format: '0', fontId: '1', cell: { kind: 'number', value: 24 } });
    expect(fixed(1, number).quotePrefix).toBeUndefined();
    expect(fixed(2, number)).toMatchObject({ format: '0', cell: { kind: 'number', value: 24 } });
    expect(fixed(3, number)).toMatchObject({ format: '0', cell: { kind: 'number', value: 24 } });
  });

  test('gets a date format where a date would show as a number', () => {
    expect(fixed(0, date)).toMatchObject({ format: 'd mmm yyyy', fontId: '1', cell: { kind: 'date', value: 45537 } });
    expect(fixed(1, date)).toMatchObject({ format: 'd mmm yyyy', fontId: '1', cell: { kind: 'date', value: 45537 } });
  });
});
