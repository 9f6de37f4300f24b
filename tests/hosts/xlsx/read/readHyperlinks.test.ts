import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { xlsxWithSheet } from '../../../support/xlsxParts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function linksIn(list: string, relationships: string, types = TYPES) {
  const inner = `<sheetData/><hyperlinks xmlns:q="${types}">${list}</hyperlinks>`;
  const bytes = xlsxWithSheet(inner, {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${relationships}</Relationships>`,
  });
  return readXlsx(bytes, 'book.xlsx').snapshot.sheets[0]!.hyperlinks!.map(({ range, target }) => [
    `${range.top},${range.left}:${range.bottom},${range.right}`,
    target,
  ]);
}

function external(id: string, target: string, types = TYPES): string {
  return `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${target}" TargetMode="External"/>`;
}

describe('hyperlinks', () => {
  test('lead out of the workbook, into it, and to a place in another', () => {
    const list =
      '<hyperlink ref="A1" q:id="rId1" display="x"/><hyperlink ref="B2:C3" location="\'A plan\'!A1:B2" tooltip="t"/>' +
      '<hyperlink ref="D4" q:id="rId2" location="Sheet1!A1"/><hyperlink ref="E5" location="PlanArea"/>';
    const out = external('rId1', 'https://example.org/?a=1&amp;b=%20c#d') + external('rId2', '../other.xlsx');
    expect(linksIn(list, out)).toEqual([
      ['1,1:1,1', 'https://example.org/?a=1&b=%20c#d'],
      ['2,2:3,3', "#'A plan'!A1:B2"],
      ['4,4:4,4', '../other.xlsx#Sheet1!A1'],
      ['5,5:5,5', '#PlanArea'],
    ]);
  });

  test('in a strict file', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(
      linksIn('<hyperlink ref="A1" q:id="a"/>', external('a', 'mailto:office@example.org', strict), strict),
    ).toEqual([['1,1:1,1', 'mailto:office@example.org']]);
  });

  test('that lead nowhere or stand nowhere are left out', () => {
    expect(linksIn('<hyperlink ref="A1" q:id="none"/><hyperlink location="A1"/><hyperlink ref="B1"/>', '')).toEqual([]);
  });

  test('a sheet without any has none', () => {
    expect(readXlsx(xlsxWithSheet('<sheetData/>'), '').snapshot.sheets[0]!.hyperlinks).toEqual([]);
  });
});
