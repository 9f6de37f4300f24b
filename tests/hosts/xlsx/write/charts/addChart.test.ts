import { parseXml, type XmlElement } from '../../../../../src/hosts/xlsx/xml/xmlTree';
import { changedParts, partPaths, partText, SHEET, xlsxWith } from '../../../../support/xlsxParts';
import { addChart, DATA, goal, national, patched, QUOTED, workbook } from './chartHarness';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const relationshipsOf = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');
const bytes = xlsxWith({}, workbook);

/** A picture of staff's own, in a drawing that another program has written. */
const drawn = xlsxWith(
  {
    [SHEET]: (text) => text.replace('</worksheet>', '<drawing r:id="rId7"/><extLst/></worksheet>'),
    [relationshipsOf(SHEET)]:
      `<Relationships xmlns="x"><Relationship Id="rId7" Type="${TYPES}/drawing" Target="/${DRAWING}"/></Relationships>`,
    [DRAWING]:
      '<wsDr xmlns="d"><oneCellAnchor><pic><nvPicPr><cNvPr id="41" name="Logo"/></nvPicPr></pic></oneCellAnchor></wsDr>',
    [relationshipsOf(DRAWING)]:
      `<Relationships xmlns="x"><Relationship Id="rId1" Type="${TYPES}/image" Target="../media/logo.png"/></Relationships>`,
    'xl/media/logo.png': 'a picture',
  },
  workbook,
);

function find(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => find(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

describe('a chart on a sheet without drawings', () => {
  const after = patched(bytes, addChart());

  test('comes with its part, a drawing and all that leads to them', () => {
    const added = [DRAWING, relationshipsOf(SHEET), CHART, relationshipsOf(DRAWING)];
    expect(new Set(partPaths(after))).toEqual(new Set([...partPaths(bytes), ...added]));
    expect(changedParts(bytes, after)).toEqual([CONTENT_TYPES, SHEET, ...added].sort());
    expect(partText(after, SHEET)).toBe(partText(bytes, SHEET).replace('</w', '<drawing r:id="rId1"/></w'));
    expect(partText(after, relationshipsOf(SHEET))).toContain(
      `Type="${TYPES}/drawing" Target="../drawings/drawing1.xml"`,
    );
    expect(partText(after, relationshipsOf(DRAWING))).toContain(`Type="${TYPES}/chart" Target="../charts/chart1.xml"`);
    const types = partText(after, CONTENT_TYPES);
    expect(types).toContain(`/${DRAWING}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"`);
    expect(types).toContain(
      `/${CHART}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"`,
    );
  });

  test('lies over its cells under its name, with words for those who cannot see it', () => {
    const anchor = parseXml(partText(after, DRAWING)).children[0]!;
    expect(anchor.children.map(({ name }) => name)).toEqual(['from', 'to', 'graphicFrame', 'clientData']);
    const corners = [...partText(after, DRAWING).matchAll(/>(\d+)</g)].map(([, number]) => number);
    expect(corners).toEqual(['1', '0', '2', '0', '9', '0', '20', '0']);
    expect(find(anchor, 'cNvPr')[0]!.attributes).toEqual({
      id: '2',
      name: 'PlanMonitor.levels',
      descr: 'National 4, 6 and 8; regional 2 and 3.',
      title: 'Workshops by level',
    });
    expect(find(anchor, 'chart')[0]!.attributes['r:id']).toBe('rId1');
  });

  test('refers to its cells and remembers what they hold', () => {
    const text = partText(after, CHART);
    const sheet = QUOTED.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
    expect([...text.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula)).toEqual(
      ['$B$1', '$A$2:$A$4', '$B$2:$B$4', '$C$1', '$A$2:$A$4', '$C$2:$C$4'].map((cells) => `${sheet}!${cells}`),
    );
    expect(text).toContain(
      '<c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:numCache>',
    );
    expect(text).toContain('<c:pt idx="1"><c:v>ปี &lt;&amp;&gt; "x"</c:v></c:pt>');
  });

  test('remembers the cells as the patch leaves them, wherever in the patch they are written', () => {
    const write = {
      op: 'writeCells',
      sheet: DATA,
      row: 2,
      column: 1,
      cells: [
        [
          { kind: 'text', value: 'FY 1' },
          { kind: 'formula', formula: '=1+98', value: 99 },
        ],
      ],
    } as const;
    const written = partText(patched(bytes, addChart(), write), CHART);
    expect(written).toContain('<c:v>FY 1</c:v>');
    expect(written).toContain('<c:pt idx="0"><c:v>99</c:v></c:pt>');
    expect(written).toBe(partText(patched(bytes, write, addChart()), CHART));
  });

  test('is the same bytes when it is added again', () => {
    expect(patched(after, addChart())).toBe(after);
    expect(patched(bytes, addChart(), addChart())).toEqual(after);
  });

  test('a second one shares the drawing under a number of its own', () => {
    const both = patched(after, addChart({ series: [national, goal] }, { name: 'PlanMonitor.goal' }));
    const properties = find(parseXml(partText(both, DRAWING)), 'cNvPr').map(({ attributes: { id, name } }) => [
      id,
      name,
    ]);
    expect(properties).toEqual([
      ['2', 'PlanMonitor.levels'],
      ['3', 'PlanMonitor.goal'],
    ]);
    expect(partText(both, CHART)).toBe(partText(after, CHART));
    expect(partText(both, 'xl/charts/chart2.xml')).toContain('<c:lineChart>');
    expect(changedParts(after, both)).toEqual(
      [CONTENT_TYPES, 'xl/charts/chart2.xml', relationshipsOf(DRAWING), DRAWING].sort(),
    );
  });
});

describe('a chart on a sheet of another make', () => {
  test('joins the picture of a drawing, which stays byte for byte', () => {
    const after = patched(drawn, addChart());
    const [before, now] = [partText(drawn, DRAWING), partText(after, DRAWING)];
    expect(now.startsWith(before.replace('</wsDr>', '<xdr:twoCellAnchor '))).toBe(true);
    expect(now.endsWith('</xdr:twoCellAnchor></wsDr>')).toBe(true);
    expect(now).toContain('<xdr:cNvPr id="42" name="PlanMonitor.levels"');
    expect(partText(after, relationshipsOf(DRAWING))).toContain('<Relationship Id="rId2"');
    expect(changedParts(drawn, after)).toEqual([CONTENT_TYPES, CHART, relationshipsOf(DRAWING), DRAWING].sort());
  });

  test('stands at its place in a sheet with prefixes, which may not know relationships', () => {
    const prefixed = xlsxWith(
      {
        [SHEET]:
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/>' +
          '<x:pageMargins left="1"/><x:picture/><x:extLst/></x:worksheet>',
      },
      workbook,
    );
    expect(partText(patched(prefixed, addChart()), SHEET)).toContain(
      `<x:pageMargins left="1"/><x:drawing xmlns:r="${TYPES}" r:id="rId1"/><x:picture/><x:extLst/>`,
    );
  });

  test('is spelled as the strict file is', () => {
    const strict = (text: string) => text.replaceAll(TYPES, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const workbookParts = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET];
    const after = patched(
      xlsxWith(Object.fromEntries(workbookParts.map((path) => [path, strict])), workbook),
      addChart(),
    );
    for (const path of [SHEET, relationshipsOf(SHEET), relationshipsOf(DRAWING), DRAWING, CHART]) {
      expect(partText(after, path)).toContain('http://purl.oclc.org/ooxml/');
      expect(partText(after, path)).not.toContain('schemas.openxmlformats.org/officeDocument');
    }
  });

  test('the sheet it shows must be there, and is spelled as the workbook has it', () => {
    expect(() => patched(bytes, addChart({ dataSheet: 'Nowhere' }))).toThrow();
    expect(partText(patched(bytes, addChart({ dataSheet: DATA.toUpperCase() })), CHART)).toContain("'It''s &lt;data");
  });
});
