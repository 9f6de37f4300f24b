import type { AddTable } from '../../../../../src/core';
import { readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { changedParts, partText, SHEET, xlsxWith } from '../../../../support/xlsxParts';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { asStrict, withPrefix } from '../../../../support/dialects';
import { addSheet, NEW_SHEET, patched, threeSheetsWith } from './operationHarness';

const TABLE = 'xl/tables/table1.xml';
const register: AddTable = {
  op: 'addTable',
  sheet: 'Plan',
  table: 'Register',
  range: { top: 4, left: 2, bottom: 6, right: 4 },
  columns: ['KPI\nstatus', '3-4', '<&> "x"'],
  style: 'TableStyleMedium2',
};

test('comes with its part, its headers as text and a filter', () => {
  const before = threeSheetsWith();
  const after = patched(before, register);
  expect(partText(after, TABLE)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Register"' +
      ' displayName="Register" ref="B4:D6" totalsRowShown="0"><autoFilter ref="B4:D6"/><tableColumns count="3">' +
      '<tableColumn id="1" name="KPI_x000a_status"/><tableColumn id="2" name="3-4"/>' +
      '<tableColumn id="3" name="&lt;&amp;&gt; &quot;x&quot;"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1"' +
      ' showColumnStripes="0"/></table>',
  );
  expect(partText(after, SHEET)).toContain('</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
  const changed = ['[Content_Types].xml', TABLE, 'xl/worksheets/_rels/sheet1.xml.rels', SHEET];
  expect(changedParts(before, after)).toEqual([...changed, 'xl/styles.xml'].sort());
  const { range, columns } = register;
  expect(readXlsx(after, '').snapshot.sheets[0]!.tables).toEqual([
    { name: 'Register', range, hasHeaderRow: true, hasTotalsRow: false, columns },
  ]);
});

test('stands beside tables that are there, under an id of its own', () => {
  const present = snapshotFrom({ Plan: [['Head']] }, { tables: [{ sheet: 'Plan', name: 'T', range: 'A1:A2' }] });
  const bytes = xlsxWith({ [TABLE]: (text) => text.replace('id="1" name="T"', 'id="7" name="T"') }, present);
  const after = patched(bytes, register, {
    ...register,
    table: 'Second',
    range: { top: 9, left: 1, bottom: 10, right: 3 },
  });
  expect(partText(after, 'xl/tables/table2.xml')).toContain(' id="8" name="Register"');
  expect(partText(after, 'xl/tables/table3.xml')).toContain(' id="9" name="Second"');
  expect(partText(after, SHEET)).toContain(
    '<tableParts count="3"><tablePart r:id="rId1"/><tablePart r:id="rId2"/><tablePart r:id="rId3"/></tableParts>',
  );
  expect(partText(after, TABLE)).toBe(partText(bytes, TABLE));
});

test('grows, is renamed by its headers and filled by the patch that adds it', () => {
  const after = patched(
    threeSheetsWith(),
    addSheet('New'),
    { ...register, sheet: 'new' },
    {
      ...register,
      op: 'growTable',
      sheet: 'New',
      range: { top: 4, left: 2, bottom: 9, right: 5 },
      columns: ['a', 'b', 'c', 'd'],
    },
    { op: 'writeCells', sheet: 'New', row: 4, column: 3, cells: [[{ kind: 'text', value: 'Goal' }]] },
  );
  const { tables } = readXlsx(after, '').snapshot.sheets[3]!;
  expect(tables).toMatchObject([{ range: { bottom: 9, right: 5 }, columns: ['a', 'Goal', 'c', 'd'] }]);
  expect(partText(after, TABLE)).toContain('<autoFilter ref="B4:E9"/>');
  expect(partText(after, NEW_SHEET)).toContain('<is><t>Goal</t></is>');
});

test('a strict workbook with prefixes gets its own namespaces', () => {
  const bytes = threeSheetsWith({ '_rels/.rels': asStrict, [SHEET]: (text) => asStrict(withPrefix(text)) });
  const after = patched(bytes, register);
  expect(partText(after, TABLE)).toContain('<table xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(partText(after, SHEET)).toContain('<x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts>');
});
