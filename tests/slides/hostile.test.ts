import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { SummaryChart, SummarySheet, SummaryTable } from '../../src/core';
import { parseXml } from '../../src/hosts/xlsx/xml/xmlTree';
import { buildSlides } from '../../src/slides/buildSlides';
import { arbitrarySummary, numberCell, textCell } from '../support/arbitrarySummary';
import { readSlides } from '../support/readSlides';
import { describeComplaints } from '../support/validity/validatePackage';

const info = { title: '<&>"\u0001', asOf: 20453, meeting: '=1+1' };

const withTable = (table: Partial<SummaryTable>, chart = false): SummarySheet => ({
  ...{ id: 'x', sheet: 'X', title: '=Title', lines: ['@line'], isLarge: false, notes: ['+note'], pagesHigh: 1 },
  bands: [
    [
      {
        ...{ kind: 'table', id: 't', heading: '-heading', totalRows: 0, remarks: ['=remark'], whenEmpty: 'None.' },
        columns: [
          { id: 'a', header: '=Name', width: 20 },
          { id: 'n', header: '+Actual', width: 8 },
        ],
        rows: [],
        ...table,
      },
      ...(chart ? [chartOfTable] : []),
    ],
  ],
});

const chartOfTable: SummaryChart = {
  ...{ kind: 'chart', id: 'c', table: 't', type: 'column', title: '=Chart', description: '=Chart of "A" & <B>' },
  ...{ category: 'a', series: [{ column: 'n', colour: '0072B2', pattern: 'solid' }], categoryTitle: null },
  ...{ valueTitle: '@axis', valueFormat: '#,##0', from: 0, to: null, legend: 'none', showsValues: true },
};

test('text that looks like a formula stays text on slides and in the workbooks of charts', async () => {
  const rows = [
    [textCell('=1+1'), numberCell(1)],
    [textCell('+3'), numberCell(null)],
    [textCell('-3'), numberCell(0)],
    [textCell('@SUM(A1)'), numberCell(4)],
  ];
  const [slide] = readSlides(await buildSlides([withTable({ rows }, true)], info));
  expect(slide!.tables[0]).toEqual([
    ['=Name', '+Actual'],
    ['=1+1', '1'],
    ['+3', ''],
    ['-3', '0'],
    ['@SUM(A1)', '4'],
  ]);
  const { workbook, bytes, description } = slide!.charts[0]!;
  expect(description).toBe('=Chart of "A" & <B>');
  const [names, values] = workbook.sheets[0]!.columns;
  expect(Array.from(names!.values, (id) => workbook.strings[id])).toEqual(['=Name', '=1+1', '+3', '-3', '@SUM(A1)']);
  expect([names!.formulas, values!.formulas]).toEqual([null, null]);
  expect([...values!.kinds]).toEqual([2, 1, 0, 1, 1]);
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toContain('quotePrefix="1"');
});

test('a chart of nothing but blanks is left out, its table is shown', async () => {
  const [slide] = readSlides(await buildSlides([withTable({ rows: [[textCell('a'), numberCell(null)]] }, true)], info));
  expect(slide!.charts).toEqual([]);
  expect(slide!.tables).toHaveLength(1);
});

test('no sheet, no rows, no crash', async () => {
  expect(readSlides(await buildSlides([], info))).toEqual([]);
  const [slide] = readSlides(await buildSlides([withTable({})], info));
  expect(slide!.texts).toContain('None.');
});

test('whatever a sheet holds, the file is whole: every part well-formed, every part named there, every workbook valid', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySummary, async (sheet) => {
      const bytes = await buildSlides([sheet], info);
      const parts = unzipSync(bytes);
      const paths = Object.keys(parts);
      for (const path of paths.filter((one) => /\.(?:xml|rels)$/.test(one))) parseXml(strFromU8(parts[path]!));
      const named = [...strFromU8(parts['[Content_Types].xml']!).matchAll(/PartName="\/([^"]+)"/g)].map(
        (one) => one[1]!,
      );
      expect(named.filter((path) => !paths.includes(path))).toEqual([]);
      for (const { charts } of readSlides(bytes)) {
        for (const chart of charts) expect(describeComplaints(chart.bytes)).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);
