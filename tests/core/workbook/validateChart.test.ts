import { applyPatch, type AddChart, type Chart } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

const cells = (left: number, bottom = 3) => ({ top: 2, left, bottom, right: left });
const series = { name: { row: 1, column: 2 }, values: cells(2), colour: '1F3864', pattern: 'solid' } as const;
const chart: Chart = {
  kind: 'column',
  title: 'Workshops',
  description: 'Two years',
  dataSheet: 'Data',
  categories: cells(1),
  categoryTitle: null,
  valueTitle: null,
  valueFormat: '0',
  from: null,
  to: null,
  legend: 'none',
  showsValues: false,
  series: [series],
};
const workbook = snapshotFrom({ Data: [['Year', 'Held']] });
const draw = (changes: Partial<Chart>) => {
  const operation: AddChart = {
    op: 'addChart',
    sheet: 'Data',
    name: 'levels',
    place: { top: 1, left: 4, bottom: 9, right: 9 },
    chart: { ...chart, ...changes },
  };
  return applyPatch(workbook, [operation]);
};

test.each<Partial<Chart>>([
  {},
  { kind: 'line', series: [{ ...series, isLine: true }] },
  { series: [series, { ...series, isLine: true }], from: 0, to: 1 },
  { categories: { top: 1, left: 1, bottom: 1, right: 2 } },
])('a chart that can be drawn changes nothing that a snapshot shows: %j', (changes) => {
  expect(draw(changes)).toEqual(workbook);
});

test.each<[string, Partial<Chart>]>([
  ['it has no series', { series: [] }],
  ['its categories are neither', { categories: { top: 1, left: 1, bottom: 2, right: 2 } }],
  ['one value a category', { series: [{ ...series, values: cells(2, 4) }] }],
  ['a colour is not RGB', { series: [{ ...series, colour: '#1F3864' }] }],
  ['ends before it begins', { from: 1, to: 1 }],
  ['a line goes over columns', { kind: 'bar', series: [series, { ...series, isLine: true }] }],
  ['it has lines only', { series: [{ ...series, isLine: true }] }],
  ['There is no sheet "Nowhere"', { dataSheet: 'Nowhere' }],
])('a chart that cannot is refused: %s', (sentence, changes) => {
  expect(() => draw(changes)).toThrow(sentence);
});
