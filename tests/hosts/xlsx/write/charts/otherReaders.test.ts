import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openpyxlCharts, testWithOpenpyxl } from '../../../../support/otherReaders';
import { temporaryFolder } from '../../../../support/temporaryFolder';
import { xlsxWith } from '../../../../support/xlsxParts';
import { addChart, goal, national, patched, QUOTED, workbook } from './chartHarness';

const folder = temporaryFolder();
const kinds = ['bar', 'stackedBar', 'column', 'stackedColumn', 'line'] as const;

testWithOpenpyxl('openpyxl reads every kind of chart with its cells and values', () => {
  const patch = kinds.map((kind) => addChart({ kind }, { name: kind }));
  const withGoal = addChart({ series: [national, goal] }, { name: 'goal' });
  const file = join(folder, 'charts.xlsx');
  writeFileSync(file, patched(xlsxWith({}, workbook), ...patch, withGoal));
  const charts = openpyxlCharts(file);
  expect(charts.map(({ groups }) => groups.map(({ kind }) => kind))).toEqual([
    ['BarChart bar clustered'],
    ['BarChart bar stacked'],
    ['BarChart col clustered'],
    ['BarChart col stacked'],
    ['LineChart standard'],
    ['BarChart col clustered', 'LineChart standard'],
  ]);
  expect(charts[0]).toMatchObject({
    sheet: 'Summary',
    groups: [
      {
        series: [
          {
            name: `${QUOTED}!$B$1`,
            categories: `${QUOTED}!$A$2:$A$4`,
            values: `${QUOTED}!$B$2:$B$4`,
            cached: [4, 6, 8],
          },
          { name: `${QUOTED}!$C$1`, values: `${QUOTED}!$C$2:$C$4`, cached: [2, null, 3] },
        ],
      },
    ],
  });
});
