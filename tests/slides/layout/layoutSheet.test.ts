import fc from 'fast-check';
import type { SummarySheet } from '../../../src/core';
import { layoutSheet } from '../../../src/slides/layout/layoutSheet';
import { CONTENT_BOTTOM, CONTENT_WIDTH, MARGIN, SUBTITLE_TOP } from '../../../src/slides/layout/pageSize';
import type { Box, PlacedItem } from '../../../src/slides/layout/slidePage';
import { arbitrarySummary, numberCell, textCell } from '../../support/arbitrarySummary';

const SLACK = 1e-3;

const right = ({ left, width }: Box) => left + width;
const bottom = ({ top, height }: Box) => top + height;

test('nothing stands past the edges of a slide, and nothing over anything else', () => {
  fc.assert(
    fc.property(arbitrarySummary, (sheet) => {
      for (const { items } of layoutSheet(sheet).pages) {
        for (const { box } of items) {
          expect(box.left).toBeGreaterThanOrEqual(MARGIN - SLACK);
          expect(right(box)).toBeLessThanOrEqual(MARGIN + CONTENT_WIDTH + SLACK);
          expect(box.top).toBeGreaterThanOrEqual(SUBTITLE_TOP);
          expect(bottom(box)).toBeLessThanOrEqual(CONTENT_BOTTOM + SLACK);
        }
        expect(items.filter((item, index) => items.slice(index + 1).some((other) => overlap(item, other)))).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});

function overlap({ box: a }: PlacedItem, { box: b }: PlacedItem): boolean {
  const across = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const down = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return across > SLACK && down > SLACK;
}

test('every row of every table is on a slide, once for each part of its columns', () => {
  fc.assert(
    fc.property(arbitrarySummary, (sheet) => {
      const rows = sheet.bands.flat().map((part) => (part.kind === 'table' ? part.rows.length : 0));
      const tables = layoutSheet(sheet).pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'table'));
      const shown = tables.map((item) => (item.kind === 'table' ? item.rows.length - 1 : 0));
      const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
      expect(total(shown)).toBeGreaterThanOrEqual(total(rows));
      const widest = Math.max(
        0,
        ...sheet.bands.flat().map((part) => (part.kind === 'table' ? part.columns.length : 0)),
      );
      expect(total(shown)).toBeLessThanOrEqual(total(rows) * Math.max(1, widest));
    }),
    { numRuns: 6 },
  );
});

test('no letter is under 10 points', () => {
  fc.assert(
    fc.property(arbitrarySummary, (sheet) => {
      const { pages, sizes } = layoutSheet(sheet);
      const letters = pages.flatMap(({ items }) => items.map(({ size }) => size)).concat(sizes.small, sizes.body);
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 6 },
  );
});

const sheet = (rows: number, isLarge = false): SummarySheet => ({
  ...{ id: 'x', sheet: 'X', title: 'X', lines: ['As of today'], isLarge, notes: [], pagesHigh: null },
  bands: [
    [
      {
        ...{
          kind: 'table',
          id: 't',
          heading: 'Actions',
          totalRows: 0,
          remarks: ['Two were left out.'],
          whenEmpty: '-',
        },
        columns: [
          { id: 'a', header: 'Action', width: 40 },
          { id: 'n', header: 'Actual', width: 8 },
        ],
        rows: Array.from({ length: rows }, (_, index) => [textCell(`Action ${index}`), numberCell(index)]),
      },
    ],
  ],
});

test('a table that fits has one slide with the largest letters', () => {
  const { pages, sizes } = layoutSheet(sheet(5));
  expect(pages).toHaveLength(1);
  expect(sizes.body).toBe(14);
});

test('smaller letters are taken where they save a slide', () => {
  expect(layoutSheet(sheet(17))).toMatchObject({ sizes: { body: 12 }, pages: { length: 1 } });
});

test('200 rows run over slides with their header on each and the remark after the last', () => {
  const { pages } = layoutSheet(sheet(200));
  expect(pages.length).toBeGreaterThan(8);
  const texts = pages.map(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : item.kind)));
  expect(texts[0]).toEqual(['Actions', 'table']);
  expect(texts[1]).toEqual(['Actions (continued)', 'table']);
  expect(texts.at(-1)).toEqual(['Actions (continued)', 'table', 'Two were left out.']);
  const headers = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'table' ? [item.rows[0]!] : [])));
  expect(new Set(headers.map(({ cells }) => cells[0]!.text))).toEqual(new Set(['Action']));
});

test('a sheet without anything is a slide all the same', () => {
  expect(layoutSheet({ ...sheet(0), bands: [] }).pages).toEqual([{ items: [] }]);
});

test('an empty table says so', () => {
  const [page] = layoutSheet(sheet(0)).pages;
  expect(page!.items.map((item) => (item.kind === 'text' ? item.text : ''))).toEqual([
    'Actions',
    '-',
    'Two were left out.',
  ]);
});
