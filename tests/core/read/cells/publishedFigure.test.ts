import type { Cell } from '../../../../src/core';
import { readPublishedFigure } from '../../../../src/core/read/cells/publishedFigure';
import { cellFromPlain, type PlainCell } from '../../../support/snapshotFrom';

const cell = (value: PlainCell): Cell => cellFromPlain(value, 1900);
const share = (value: number, decimals: number) => ({
  value: expect.closeTo(value, 9) as number,
  within: expect.closeTo(0.5 * 10 ** -decimals, 9) as number,
});

test.each<[PlainCell, number | null, { value: number; within: number } | null, string]>([
  [48, 48, null, '48'],
  ['48', 48, null, '48'],
  [0, 0, null, '0'],
  ['31 (65%)', 31, share(0.65, 2), '31 (65%)'],
  ['57(98%)', 57, share(0.98, 2), '57(98%)'],
  ['31 / 64.6 %', 31, share(0.646, 3), '31 / 64.6 %'],
  ['65%', null, share(0.65, 2), '65%'],
  ['64.58%', null, share(0.6458, 4), '64.58%'],
  [0.65, null, share(0.65, 2), '65%'],
  [0.5, null, share(0.5, 2), '50%'],
  [0.6458, null, share(0.6458, 4), '64.6%'],
])('reads %j', (typed, count, rate, text) => {
  expect(readPublishedFigure(cell(typed))).toEqual({ count, rate, text });
});

test.each<[PlainCell, { value: number; within: number }]>([
  [92, share(0.92, 2)],
  ['92', share(0.92, 2)],
  [92.5, share(0.925, 3)],
  [1, share(1, 2)],
  ['38%', share(0.38, 2)],
])('reads %j as a rate where a rate is meant', (typed, rate) => {
  expect(readPublishedFigure(cell(typed), true)).toMatchObject({ count: null, rate });
});

test.each<PlainCell>([
  null,
  '',
  '-',
  'n/a',
  'TO, WS',
  '12 of 13',
  -3,
  4.5,
  true,
  { date: '2021-03-05' },
  { error: '#N/A' },
])('takes %j for no figure', (typed) => expect(readPublishedFigure(cell(typed))).toBeNull());
