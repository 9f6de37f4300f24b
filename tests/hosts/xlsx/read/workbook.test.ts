import { snapshotFrom } from '../../../support/snapshotFrom';
import { xlsxWith } from '../../../support/xlsxParts';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const two = snapshotFrom({ First: [[1]], Second: [[2]] });

describe('the workbook part', () => {
  test('skips chart sheets, and counts them where names say their sheet', () => {
    const bytes = xlsxWith(
      {
        'xl/workbook.xml': (text) =>
          text
            .replace('<sheet name="First"', '<sheet name="Chart" sheetId="9" r:id="rId9"/><sheet name="First"')
            .replace(
              '</sheets>',
              '</sheets><definedNames><definedName name="a" localSheetId="2">Second!$A$1</definedName></definedNames>',
            ),
        'xl/_rels/workbook.xml.rels': (text) =>
          text.replace(
            '</R',
            `<Relationship Id="rId9" Type="${TYPES}/chartsheet" Target="chartsheets/sheet1.xml"/></R`,
          ),
      },
      two,
    );
    const { sheets, names } = readXlsx(bytes, '').snapshot;
    expect(sheets.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(names).toEqual([{ name: 'a', reference: 'Second!$A$1', scope: 'Second', isHidden: false }]);
  });

  test('keeps the order of the tabs, whatever the order of the parts', () => {
    const swapped = xlsxWith(
      { 'xl/workbook.xml': (text) => text.replace(/(<sheet name="First".*?\/>)(<sheet name="Second".*?\/>)/, '$2$1') },
      two,
    );
    expect(readXlsx(swapped, '').snapshot.sheets.map(({ name }) => name)).toEqual(['Second', 'First']);
  });

  test('reads strict files, prefixes, and targets that are absolute, relative or oddly spelled', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = xlsxWith({
      '_rels/.rels': (text) => text.replace(TYPES, `${strict}/officeDocument/relationships`).replace('"xl/', '"/xl/'),
      'xl/workbook.xml':
        `<m:workbook xmlns:m="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><m:sheets>` +
        '<m:sheet name="A &amp; B" sheetId="1" q:id="rId1"/></m:sheets></m:workbook>',
      'xl/_rels/workbook.xml.rels': (text) =>
        text
          .replaceAll(TYPES, `${strict}/officeDocument/relationships`)
          .replace('worksheets/sheet1', './worksheets/../WORKSHEETS/sheet1')
          .replace('"styles.xml"', '"/xl/styles.xml"'),
    });
    const { sheets } = readXlsx(bytes, '').snapshot;
    expect(sheets.map(({ name, columns }) => [name, columns.length])).toEqual([['A & B', 2]]);
  });

  test('reads parts with a byte order mark', () => {
    const plain = xlsxWith({ 'xl/sharedStrings.xml': (text) => `\ufeff${text}` });
    expect(readXlsx(plain, '').snapshot.strings).toContain('Action');
  });

  test('finds its own state among other custom parts', () => {
    const state = '<p:state xmlns:p="urn:plan-monitor:1"><p:a/></p:state>';
    const bytes = xlsxWith({
      'customXml/item1.xml': '<other xmlns="urn:plan-monitor:1"/>',
      'customXml/item2.xml': 'broken < urn:plan-monitor:1',
      'customXml/item3.xml': `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${state}`,
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</R',
          [1, 2, 3, 4]
            .map((id) => `<Relationship Id="c${id}" Type="${TYPES}/customXml" Target="../customXml/item${id}.xml"/>`)
            .join('') + '</R',
        ),
    });
    expect(readXlsx(bytes, '').snapshot.state).toBe(state);
  });

  test.each([
    ['<sheetProtection sheet="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection objects="1"/>', false],
    ['', false],
  ])('protection %s', (xml, isProtected) => {
    const bytes = xlsxWith({
      'xl/worksheets/sheet1.xml': (text) => text.replace('</sheetData>', `</sheetData>${xml}`),
    });
    expect(readXlsx(bytes, '').snapshot.sheets[0]!.isProtected).toBe(isProtected);
  });
});
