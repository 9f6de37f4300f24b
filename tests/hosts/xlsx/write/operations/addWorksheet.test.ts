import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { changedParts, partPaths, partText } from '../../../../support/xlsxParts';
import { asStrict, withPrefix } from '../../../../support/dialects';
import { addSheet, NEW_SHEET, patched, threeSheetsWith, WORKBOOK } from './operationHarness';

const CONTENT_TYPES = '[Content_Types].xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const namesIn = (bytes: Uint8Array) => readXlsx(bytes, '').snapshot.sheets.map(({ name }) => name);

test('comes with its part, link and content type; nothing else changes', () => {
  const before = threeSheetsWith();
  const after = patched(before, addSheet('Summary'));
  expect(partPaths(after)).toEqual([...partPaths(before), NEW_SHEET]);
  expect(changedParts(before, after)).toEqual([CONTENT_TYPES, LINKS, WORKBOOK, NEW_SHEET].sort());
  expect(partText(after, WORKBOOK)).toContain('<sheet name="Summary" sheetId="4" r:id="rId6"/></sheets>');
  expect(partText(after, NEW_SHEET)).toContain('<sheetView showGridLines="0" workbookViewId="0"/>');
  expect(namesIn(after)).toEqual(['Plan', "It's", 'Last', 'Summary']);
});

test('stands behind the sheet that is named, whatever its own name', () => {
  const after = patched(threeSheetsWith(), addSheet('R&D "<概要>"', "IT'S"), addSheet("x'y", 'r&d "<概要>"'));
  expect(namesIn(after)).toEqual(['Plan', "It's", 'R&D "<概要>"', "x'y", 'Last']);
});

test('names of sheets and the tabs in view move on with their sheets', () => {
  const views = '<bookViews><workbookView activeTab="2" firstSheet="1"/><workbookView/></bookViews><sheets>';
  const bytes = threeSheetsWith({ [WORKBOOK]: (text) => text.replace('<sheets>', views) });
  const after = patched(bytes, addSheet('New', 'Plan'));
  expect(partText(after, WORKBOOK)).toContain('<workbookView activeTab="3" firstSheet="2"/><workbookView/>');
  expect(readXlsx(after, '').snapshot.names.map(({ name, scope }) => [name, scope])).toEqual([
    ['ofPlan', 'Plan'],
    ['ofIts', "It's"],
    ['ofLast', 'Last'],
  ]);
});

test('chart sheets count among the sheets', () => {
  const chartSheet = '<sheet name="Chart" sheetId="9" r:id="rId9"/>';
  const link = '<Relationship Id="rId9" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
  const bytes = threeSheetsWith({
    [WORKBOOK]: (text) =>
      text.replace('<sheet name="It', `${chartSheet}<sheet name="It`).replace('"2">Last', '"3">Last'),
    [LINKS]: (text) => text.replace('</Relationships>', link),
    'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });
  const after = patchXlsx(readXlsx(bytes, ''), [addSheet('New', "It's")]);
  expect(partText(after, WORKBOOK)).toMatch(/name="It.*<sheet name="New" sheetId="10" .*<sheet name="Last"/);
  expect(partText(after, WORKBOOK)).toContain('localSheetId="4">Last');
});

test('the largest id is not exceeded', () => {
  const bytes = threeSheetsWith({ [WORKBOOK]: (text) => text.replace('sheetId="2"', 'sheetId="65534"') });
  expect(partText(patched(bytes, addSheet('New')), WORKBOOK)).toContain('<sheet name="New" sheetId="2"');
});

test.each([
  ['hidden', ' state="hidden"'],
  ['veryHidden', ' state="veryHidden"'],
  ['visible', ''],
] as const)('%s is what it is', (visibility, attribute) => {
  const after = patched(threeSheetsWith(), { ...addSheet('New'), visibility, hasGridlines: true });
  expect(partText(after, WORKBOOK)).toContain(`<sheet name="New" sheetId="4"${attribute} r:id=`);
  expect(partText(after, NEW_SHEET)).toContain('<sheetView workbookViewId="0"/>');
});

test('a strict workbook stays one', () => {
  const paths = ['_rels/.rels', WORKBOOK, LINKS, ...[1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`)];
  const strict = threeSheetsWith(Object.fromEntries(paths.map((path) => [path, asStrict])));
  const after = patched(strict, addSheet('New'));
  expect(partText(after, NEW_SHEET)).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(partText(after, LINKS)).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet4.xml"',
  );
});

test('a workbook with prefixes keeps them, and gets the namespace of links where it has none', () => {
  const bytes = threeSheetsWith({
    [WORKBOOK]: (text) =>
      withPrefix(text)
        .replace(/ xmlns:r="[^"]*"/, '')
        .replaceAll(' r:id=', ' xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id='),
  });
  const after = patched(bytes, addSheet('New', 'Plan'));
  expect(partText(after, WORKBOOK)).toContain(
    '<x:sheet name="New" sheetId="4" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId6"/><x:sheet name="It\'s"',
  );
  expect(namesIn(after)).toEqual(['Plan', 'New', "It's", 'Last']);
});

test('the structure of a protected workbook is left alone', () => {
  const protection = '<workbookProtection lockStructure="1"/><sheets>';
  const bytes = threeSheetsWith({ [WORKBOOK]: (text) => text.replace('<sheets>', protection) });
  expect(() => patched(bytes, addSheet('New'))).toThrow(expect.objectContaining({ code: 'workbook-protected' }));
  const inside = { op: 'setColumnWidth', sheet: 'Plan', column: 1, width: 9 } as const;
  expect(patched(bytes, inside)).not.toBe(bytes);
});
