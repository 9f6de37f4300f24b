import type { Chart } from '../../../../../src/core';
import { buildChartPart } from '../../../../../src/hosts/xlsx/write/charts/chartPart';
import { drawingDialect } from '../../../../../src/hosts/xlsx/write/charts/drawingDialect';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../../../../src/hosts/xlsx/xml/xmlTree';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { describeComplaints } from '../../../../support/validity/validatePackage';
import { xlsxWith } from '../../../../support/xlsxParts';
import { addChart, chartOf, DATA, goal, national, patched, regional, workbook } from './chartHarness';
import { drawingProblems } from './drawingOrder';

const build = (changes: Partial<Chart> = {}) => buildChartPart(chartOf(changes), workbook, drawingDialect(''));
const plotOf = (text: string) => childNamed(childNamed(parseXml(text), 'chart'), 'plotArea')!;
const valueAt = (element: XmlElement | undefined, ...path: string[]) =>
  path.reduce<XmlElement | undefined>(childNamed, element)?.attributes.val;

const kinds = ['bar', 'stackedBar', 'column', 'stackedColumn', 'line'] as const;
const withGoal = { series: [national, goal] };

describe('the part of a chart', () => {
  test.each<[string, Partial<Chart>]>([
    ...kinds.map((kind): [string, Partial<Chart>] => [kind, { kind }]),
    ['column with a goal', withGoal],
    ['stackedColumn with a goal', { kind: 'stackedColumn', series: [national, goal, regional] }],
    ['a bare one', { title: '', categoryTitle: null, legend: 'none', showsValues: false, from: null }],
    ['one with all ends', { to: 10, valueTitle: 'Number', legend: 'right', kind: 'stackedBar' }],
  ])('%s: every element stands where the schema has it', (_, changes) => {
    expect(drawingProblems(build(changes))).toEqual([]);
    expect(describeComplaints(patched(xlsxWith({}, workbook), addChart(changes)))).toEqual([]);
  });

  test('the order is really looked at', () => {
    const text = build();
    expect(
      drawingProblems(text.replace(/(<a:solidFill>(?:(?!solidFill).)*<\/a:solidFill>)(<a:latin.*?>)/, '$2$1')),
    ).toEqual(['defRPr/solidFill comes too late']);
    expect(drawingProblems(text.replace('<a:ln w="9525">', '<a:fill/><a:ln w="9525">'))).toEqual([
      'spPr/fill does not belong',
    ]);
  });

  test.each<[Chart['kind'], string, string[]]>([
    ['bar', 'barChart', ['bar', 'clustered', '0']],
    ['stackedBar', 'barChart', ['bar', 'stacked', '100']],
    ['column', 'barChart', ['col', 'clustered', '0']],
    ['stackedColumn', 'barChart', ['col', 'stacked', '100']],
  ])('%s', (kind, group, [direction, grouping, overlap]) => {
    const plot = plotOf(build({ kind }));
    expect(plot.children.map(({ name }) => name)).toEqual(['layout', group, 'catAx', 'valAx']);
    expect(valueAt(plot, group, 'barDir')).toBe(direction);
    expect(valueAt(plot, group, 'grouping')).toBe(grouping);
    expect(valueAt(plot, group, 'overlap')).toBe(overlap);
    expect(valueAt(plot, 'catAx', 'scaling', 'orientation')).toBe(direction === 'bar' ? 'maxMin' : 'minMax');
    expect(valueAt(plot, 'valAx', 'crosses')).toBe(direction === 'bar' ? 'max' : 'autoZero');
  });

  test('axes refer to each other, and every group of series to both', () => {
    const plot = plotOf(build(withGoal));
    const [category, value] = [childNamed(plot, 'catAx'), childNamed(plot, 'valAx')];
    expect(valueAt(category, 'crossAx')).toBe(valueAt(value, 'axId'));
    expect(valueAt(value, 'crossAx')).toBe(valueAt(category, 'axId'));
    for (const group of ['barChart', 'lineChart']) {
      const ids = childrenNamed(childNamed(plot, group), 'axId').map(({ attributes }) => attributes.val);
      expect(ids).toEqual([valueAt(category, 'axId'), valueAt(value, 'axId')]);
    }
  });

  test('a goal is a line over the columns, and each series keeps its place', () => {
    const plot = plotOf(build({ series: [goal, national], to: 0.5 }));
    expect(valueAt(plot, 'barChart', 'ser', 'idx')).toBe('1');
    expect(valueAt(plot, 'lineChart', 'ser', 'order')).toBe('0');
    expect(valueAt(plot, 'lineChart', 'ser', 'dLbls', 'showVal')).toBe('0');
    expect(valueAt(plot, 'valAx', 'scaling', 'max')).toBe('0.5');
    expect(valueAt(plot, 'valAx', 'scaling', 'min')).toBe('0');
  });

  test('labels stand where Excel takes them', () => {
    const places = kinds.map((kind) => {
      const plot = plotOf(build({ kind }));
      return valueAt(plot, kind === 'line' ? 'lineChart' : 'barChart', 'ser', 'dLbls', 'dLblPos');
    });
    expect(places).toEqual(['outEnd', 'ctr', 'outEnd', 'ctr', 't']);
  });

  test('series are told apart without colour, and no text is under 12 points or in a font of its own', () => {
    const bars = build();
    expect(bars).toContain('<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="2E75B6"/></a:fgClr>');
    expect(build({ kind: 'line' })).toContain('<a:prstDash val="dash"/>');
    const sizes = [...bars.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(1200);
    expect(new Set([...bars.matchAll(/typeface="(.*?)"/g)].map(([, font]) => font))).toEqual(
      new Set(['+mn-lt', '+mn-ea', '+mn-cs']),
    );
  });

  test('a title is text whatever it holds, and without one Excel is told to make none', () => {
    expect(build({ title: 'A & <b>\nปี\u0001 会議 😀' })).toMatch(
      /<a:t>A &amp; &lt;b&gt;<\/a:t><\/a:r><\/a:p><a:p>.*?<a:t>ปี 会議 😀<\/a:t>.*<c:autoTitleDeleted val="0"\/>/,
    );
    const bare = build({ title: '', categoryTitle: null });
    expect(bare).toContain('<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>');
    expect(bare).not.toContain('<c:title>');
  });

  test('date system and strict spelling go with the workbook', () => {
    const other = snapshotFrom({ Summary: [], [DATA]: [] }, { dateSystem: 1904 });
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const text = buildChartPart(chartOf(), other, drawingDialect(strict));
    expect(text).toContain('<c:date1904 val="1"/>');
    expect(text).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(text).toContain('<c:gapWidth val="60%"/><c:overlap val="0%"/>');
    expect(build()).toContain('<c:date1904 val="0"/>');
    expect(build()).not.toContain('%"');
  });
});
