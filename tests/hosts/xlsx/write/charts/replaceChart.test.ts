import type { PatchOperation } from '../../../../../src/core';
import { zipParts } from '../../../../support/xlsxFromSnapshot';
import { changedParts, partPaths, partText, xlsxWith } from '../../../../support/xlsxParts';
import { partsOf } from './chartParts';
import { addChart, DATA, national, patched, regional, workbook } from './chartHarness';

const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const CHART_RELATIONSHIPS = 'xl/charts/_rels/chart1.xml.rels';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const added = patched(xlsxWith({}, workbook), addChart());
/** The workbook with our chart, after people have changed some parts of it. */
const changedBy = (changes: Readonly<Record<string, string>>) => zipParts({ ...partsOf(added), ...changes });
const write = (value: number): PatchOperation => ({
  op: 'writeCells',
  sheet: DATA,
  row: 2,
  column: 2,
  cells: [[{ kind: 'number', value }]],
});
const GREEN = '<a:srgbClr val="00FF00"/>';
const restyle = (text: string) =>
  text
    .replace('<a:srgbClr val="1F3864"/>', GREEN)
    .replaceAll("'It''s &lt;data&gt; &amp; 会議'!", "'It''s &lt;DATA&gt; &amp; 会議'!")
    .replace('</c:dLbls>', '<c:extLst/></c:dLbls>')
    .replace('<c:legendPos val="b"/>', '<c:legendPos val="t"/>');

describe('a chart of the same kind and cells', () => {
  test('keeps the look people gave it; only its values are brought up to date', () => {
    const theirs = changedBy({ [CHART]: restyle(partText(added, CHART)) });
    const after = patched(theirs, write(44), addChart());
    expect(partText(after, CHART)).toBe(partText(theirs, CHART).replace('<c:v>4</c:v>', '<c:v>44</c:v>'));
    expect(partText(after, CHART)).toContain(GREEN);
    expect(partText(after, DRAWING)).toBe(partText(theirs, DRAWING));
    expect(changedParts(theirs, patched(theirs, addChart()))).toEqual([]);
  });

  test('keeps the spelling of values that have not changed, and the format of the cells', () => {
    const spelled = partText(added, CHART)
      .replace('<c:v>4</c:v>', '<c:v>4.0</c:v>')
      .replaceAll('<c:formatCode>#,##0<', '<c:formatCode>General<');
    const theirs = changedBy({ [CHART]: spelled });
    expect(patched(theirs, addChart())).toBe(theirs);
    expect(partText(patched(theirs, write(5), addChart()), CHART)).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt>',
    );
  });

  test('texts that have become numbers are referred to as numbers', () => {
    const years: PatchOperation = {
      op: 'writeCells',
      sheet: DATA,
      row: 2,
      column: 1,
      cells: [2023, 2024, 2025].map((value) => [{ kind: 'number', value }]),
    };
    const text = partText(patched(added, years, addChart()), CHART);
    expect(text).toBe(partText(patched(xlsxWith({}, workbook), years, addChart()), CHART));
    expect(text).toContain('<c:cat><c:numRef>');
  });

  test('stays where people have moved it, and its alternative text follows the figures', () => {
    const moved = partText(added, DRAWING).replace('<xdr:col>1</xdr:col>', '<xdr:col>5</xdr:col>');
    const theirs = changedBy({ [DRAWING]: moved });
    const after = patched(theirs, addChart({ description: 'National "44" & more' }));
    expect(partText(after, DRAWING)).toBe(moved.replace(/descr=".*?"/, 'descr="National &quot;44&quot; &amp; more"'));
  });

  test('in a group it is found and kept like any other', () => {
    const grouped = partText(added, DRAWING)
      .replace('<xdr:graphicFrame ', '<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr/><xdr:sp/><xdr:graphicFrame ')
      .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></xdr:grpSp>');
    const theirs = changedBy({ [DRAWING]: grouped });
    expect(patched(theirs, addChart())).toBe(theirs);
    const redrawn = patched(theirs, addChart({ kind: 'bar', description: 'Lying' }));
    expect(partText(redrawn, DRAWING)).toBe(grouped.replace(/descr=".*?"/, 'descr="Lying"'));
    expect(partText(redrawn, CHART)).toContain('<c:barDir val="bar"/>');
  });
});

describe('a title', () => {
  const titled = (bytes: Uint8Array, title: string) => partText(patched(bytes, addChart({ title })), CHART);

  test('that we wrote changes, in the look it has', () => {
    const theirs = changedBy({ [CHART]: partText(added, CHART).replaceAll(' sz="1400" b="1"', ' sz="2000" b="0"') });
    const text = titled(theirs, 'Levels & more\nas of June');
    expect(text.replace(/<[^>]*>/g, '|')).toMatch(/\|Levels &amp; more\|.*\|as of June\|/);
    expect(text.match(/ sz="2000" b="0"/g)).toHaveLength(4);
    expect(text).not.toContain('Workshops by level');
  });

  test("of people's own stays, and so does an empty place", () => {
    const own = partText(added, CHART).replace('>Workshops by level<', '>Our year<');
    expect(titled(changedBy({ [CHART]: own }), 'Levels')).toBe(own);
    const bare = partText(added, CHART).replace(/<c:title>.*?<\/c:title>/, '');
    expect(titled(changedBy({ [CHART]: bare }), 'Levels')).toBe(bare);
  });

  test('changes where another program has dropped what tells whose it is', () => {
    const dropped = partText(added, DRAWING).replace(/ title=".*?"/, '');
    expect(titled(changedBy({ [DRAWING]: dropped }), 'Levels')).toContain('<a:t>Levels</a:t>');
  });
});

describe('a chart of another kind or other cells', () => {
  const satellites = {
    [CHART_RELATIONSHIPS]: `<Relationships xmlns="x"><Relationship Id="rId1" Type="${TYPES}/chartUserShapes" Target="../drawings/drawing2.xml"/></Relationships>`,
    'xl/drawings/drawing2.xml': '<userShapes/>',
  };

  test.each([
    ['kind', { kind: 'stackedColumn' }],
    ['order of series', { series: [regional, national] }],
    ['cells', { categories: { top: 2, left: 1, bottom: 4, right: 1 }, series: [national] }],
  ] as const)('%s: is drawn anew in the same part, over its new place', (_, changes) => {
    const theirs = changedBy({ ...satellites, [CHART]: restyle(partText(added, CHART)) });
    const place = { top: 30, left: 1, bottom: 40, right: 4 };
    const after = patched(theirs, addChart(changes, { place }));
    expect(partText(after, CHART)).toBe(partText(patched(xlsxWith({}, workbook), addChart(changes)), CHART));
    expect(partText(after, DRAWING)).toBe(
      partText(patched(xlsxWith({}, workbook), addChart(changes, { place })), DRAWING),
    );
    expect(partPaths(after)).toEqual(partPaths(added));
  });
});
