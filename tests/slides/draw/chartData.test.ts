import type { SummaryChart, SummaryTable } from '../../../src/core';
import { buildChartData, hasPoints } from '../../../src/slides/draw/chartData';
import { numberCell, textCell } from '../../support/arbitrarySummary';

const table: SummaryTable = {
  ...{ kind: 'table', id: 't', heading: 'By level', totalRows: 1, remarks: [], whenEmpty: '' },
  columns: [
    { id: 'level', header: 'Level', width: 10 },
    { id: 'note', header: 'Note', width: 10 },
    { id: 'held', header: 'Held', width: 10 },
  ],
  rows: [
    [textCell('National'), textCell('x'), numberCell(3)],
    [textCell('Regional'), textCell('y'), numberCell(null)],
    [textCell('All'), textCell(''), numberCell(3)],
  ],
};

const chart: SummaryChart = {
  ...{ kind: 'chart', id: 'c', table: 't', type: 'column', title: 'Held', description: 'd', category: 'level' },
  ...{ series: [{ column: 'held', colour: '0072B2', pattern: 'dots' }], categoryTitle: null, valueTitle: null },
  ...{ valueFormat: '0', from: 0, to: null, legend: 'none', showsValues: false },
};

test('the cells are the columns that are drawn, without totals; a blank stays blank', () => {
  const data = buildChartData(chart, table);
  const values = data.cells.map((row) => row.map((cell) => ('value' in cell ? cell.value : null)));
  expect(values).toEqual([
    ['Level', 'Held'],
    ['National', 3],
    ['Regional', null],
  ]);
  expect(data.chart.categories).toEqual({ top: 2, bottom: 3, left: 1, right: 1 });
  expect(data.chart.series).toEqual([
    {
      name: { row: 1, column: 2 },
      values: { top: 2, bottom: 3, left: 2, right: 2 },
      colour: '0072B2',
      pattern: 'dots',
    },
  ]);
});

test('a chart without a figure has nothing to draw', () => {
  expect(hasPoints(chart, table)).toBe(true);
  expect(hasPoints(chart, { ...table, rows: table.rows.slice(1) })).toBe(false);
  expect(hasPoints(chart, undefined)).toBe(false);
});

test('a column that is not there is named', () => {
  expect(() => buildChartData({ ...chart, category: 'other' }, table)).toThrow('The table t has no column other.');
});
