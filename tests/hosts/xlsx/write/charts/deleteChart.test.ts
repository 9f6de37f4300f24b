import { zipParts } from '../../../../support/xlsxFromSnapshot';
import { partText, SHEET, xlsxWith } from '../../../../support/xlsxParts';
import { partsOf } from './chartParts';
import { addChart, deleteLevels, patched, workbook } from './chartHarness';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/_rels/workbook.xml.rels';
const relationships = (...links: [kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const plain = xlsxWith({}, workbook);

test('what was added goes without a trace, whichever way it came', () => {
  const added = patched(plain, addChart());
  expect(partsOf(patched(added, deleteLevels))).toEqual(partsOf(plain));
  expect(patched(plain, addChart(), deleteLevels)).toBe(plain);
});

test('nothing happens where there is no such chart', () => {
  const added = patched(plain, addChart());
  expect(patched(plain, deleteLevels)).toBe(plain);
  expect(patched(added, { ...deleteLevels, name: 'PlanMonitor.goal' })).toBe(added);
});

test('another chart of the drawing stays byte for byte', () => {
  const first = patched(plain, addChart({}, { name: 'PlanMonitor.goal' }));
  const both = patched(first, addChart({ kind: 'line' }));
  expect(partsOf(patched(both, deleteLevels))).toEqual(partsOf(first));
});

test("staff's picture and its drawing stay, also when nothing else is drawn there", () => {
  const picture =
    '<xdr:oneCellAnchor><xdr:pic><xdr:cNvPr id="1" name="PlanMonitor.levels"/></xdr:pic></xdr:oneCellAnchor>';
  const drawn = xlsxWith(
    {
      [SHEET]: (text) => text.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing1.xml']),
      [DRAWING]: `<xdr:wsDr xmlns:xdr="d">${picture}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['image', '../media/logo.png']),
      'xl/media/logo.png': 'a picture',
    },
    workbook,
  );
  expect(patched(drawn, deleteLevels)).toBe(drawn);
  expect(partsOf(patched(patched(drawn, addChart()), deleteLevels))).toEqual(partsOf(drawn));
});

test('styles, colours and shapes of the chart go with it; what others need stays', () => {
  const before = partsOf(patched(plain, addChart()));
  const satellites = ['xl/charts/style1.xml', 'xl/charts/colors1.xml', 'xl/drawings/drawing2.xml'];
  const overrides = satellites.map((path) => `<Override PartName="/${path}" ContentType="x"/>`).join('');
  const saved = zipParts({
    ...before,
    'xl/charts/_rels/chart1.xml.rels': relationships(
      ['chartStyle', 'style1.xml'],
      ['chartColorStyle', 'colors1.xml'],
      ['chartUserShapes', '../drawings/drawing2.xml'],
      ['themeOverride', '../theme/theme1.xml'],
    ),
    ...Object.fromEntries(satellites.map((path) => [path, '<x/>'])),
    'xl/theme/theme1.xml': '<theme/>',
    [WORKBOOK]: before[WORKBOOK]!.replace(
      '</R',
      `<Relationship Id="rId99" Type="${TYPES}/theme" Target="theme/theme1.xml"/></R`,
    ),
    [CONTENT_TYPES]: before[CONTENT_TYPES]!.replace('</T', `${overrides}</T`),
  });
  const after = partsOf(patched(saved, deleteLevels));
  expect(Object.keys(after).filter((path) => /charts|drawings/.test(path))).toEqual([]);
  expect(after['xl/theme/theme1.xml']).toBe('<theme/>');
  expect(after[CONTENT_TYPES]).toBe(partText(plain, CONTENT_TYPES));
});

describe('a chart that people have put into a group', () => {
  const added = patched(plain, addChart());
  const grouped = (others: string) =>
    zipParts({
      ...partsOf(added),
      [DRAWING]: partText(added, DRAWING)
        .replace('<xdr:graphicFrame ', `<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr/>${others}<xdr:graphicFrame `)
        .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></xdr:grpSp>'),
    });

  test('leaves the others there', () => {
    const after = patched(grouped('<xdr:sp/>'), deleteLevels);
    expect(partText(after, DRAWING)).toContain('<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr/><xdr:sp/></xdr:grpSp>');
    expect(partsOf(after)).not.toHaveProperty([CHART]);
  });

  test('takes an otherwise empty group with it', () => {
    expect(partsOf(patched(grouped(''), deleteLevels))).toEqual(partsOf(plain));
  });
});

test('a chart may lie on a sheet of the same patch, and goes with its sheet', () => {
  const sheet = 'RCP';
  const add = { op: 'addWorksheet', sheet, after: null, visibility: 'visible', hasGridlines: false } as const;
  const own = { op: 'defineName', name: 'PlanMonitor.sheet.summary', sheet, range: addChart().place } as const;
  const added = patched(plain, add, addChart({}, { sheet }), own);
  expect(partText(added, CHART)).toContain('<c:barChart>');
  const gone = patched(added, { op: 'deleteWorksheet', sheet }, { op: 'deleteName', name: own.name });
  expect(partsOf(gone)).toEqual(partsOf(plain));
});
