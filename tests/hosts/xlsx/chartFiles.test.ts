import { buildChartFiles } from '../../../src/hosts/xlsx/chartFiles';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { parseXml } from '../../../src/hosts/xlsx/xml/xmlTree';
import { describeComplaints } from '../../support/validity/validatePackage';
import type { Chart, PatchCell } from '../../../src/core';

const text = (value: string): PatchCell => ({ kind: 'text', value });
const number = (value: number): PatchCell => ({ kind: 'number', value });

const chart: Chart = {
  ...{ kind: 'column', title: 'Held', description: '', dataSheet: "Year's <1>", categoryTitle: null, valueTitle: null },
  ...{ valueFormat: '0', from: 0, to: null, legend: 'none', showsValues: false },
  categories: { top: 2, bottom: 3, left: 1, right: 1 },
  series: [
    {
      name: { row: 1, column: 2 },
      values: { top: 2, bottom: 3, left: 2, right: 2 },
      colour: '0072B2',
      pattern: 'dots',
    },
  ],
};
const cells = [
  [text(''), text('=Held')],
  [text('-FY1'), number(0)],
  [text('FY2'), { kind: 'blank' } as const],
];

test('the workbook holds the cells, is valid, and is read like any other', () => {
  const { workbook } = buildChartFiles(chart, cells);
  expect(describeComplaints(workbook)).toEqual([]);
  const [sheet] = readXlsx(workbook, '').snapshot.sheets;
  expect(sheet!.name).toBe("Year's <1>");
  expect([...sheet!.columns[1]!.kinds.slice(0, 2)]).toEqual([2, 1]);
});

test('the chart shows these cells, leads to the workbook, and no blank is a zero', () => {
  const { chart: part } = buildChartFiles(chart, cells);
  parseXml(part);
  expect(part).toContain("<c:f>'Year''s &lt;1&gt;'!$B$2:$B$3</c:f>");
  expect(part).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>0</c:v></c:pt></c:numCache>');
  expect(part).toContain('<c:v>=Held</c:v>');
  expect(part).toMatch(/<c:externalData r:id="rId1"><c:autoUpdate val="0"\/><\/c:externalData><\/c:chartSpace>$/);
});

test('the same figures give the same bytes', () => {
  expect(buildChartFiles(chart, cells)).toEqual(buildChartFiles(chart, cells));
});
