import fc from 'fast-check';
import { laySummary } from '../../../../src/core/write/summary/laySummary';
import type { LaidCell, SummaryLayout } from '../../../../src/core/write/summary/summaryLayout';
import { pageChart, pageOf, pageTable, shown } from '../../../support/summaryPage';

const years = pageTable(
  ['Year', 'Held'],
  [
    ['2024', 3],
    ['2025', 4],
    ['All', 7],
  ],
  { totalRows: 1, remarks: ['Fiscal years.'] },
);

const valueOf = (cell: LaidCell | null | undefined) =>
  cell === null || cell === undefined || cell.cell.kind === 'blank'
    ? null
    : 'value' in cell.cell
      ? cell.cell.value
      : '';
const values = ({ cells }: SummaryLayout) => cells.map((row) => row.map(valueOf));
const rowOf = (layout: SummaryLayout, text: string) => values(layout).findIndex((row) => row.includes(text));

test('title and lines stand first, then each table under its heading, with totals and remarks', () => {
  const layout = laySummary(pageOf([[years]]));
  expect(values(layout).map((row) => row.slice(0, 2))).toEqual([
    ['A page', null],
    [expect.stringMatching(/^As of 31 Dec 2025\. Written by/), null],
    ...values(layout)
      .slice(2, rowOf(layout, 'A table'))
      .map((row) => row.slice(0, 2)),
    ['A table', null],
    ['Year', 'Held'],
    ['2024', 3],
    ['2025', 4],
    ['All', 7],
    ['Fiscal years.', null],
  ]);
  const total = layout.cells[rowOf(layout, 'All')]!;
  expect(total.slice(0, 2).map((cell) => cell?.style)).toEqual(['totalText', 'totalCount']);
});

test('says on the sheet that notes to the right of the printed area stay', () => {
  const head = values(laySummary(pageOf([[years]])))
    .flat()
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(head).toContain('Notes to the right of what is printed stay.');
});

test('a chart lies beside its table over empty cells, bound to the rows that are no totals, described in a cell', () => {
  const layout = laySummary(pageOf([[years, pageChart()]]));
  const [laid] = layout.charts;
  const header = rowOf(layout, 'Year') + 1;
  expect(laid!.chart).toMatchObject({
    kind: 'column',
    categories: { top: header + 1, bottom: header + 2, left: 1, right: 1 },
    series: [{ name: { row: header, column: 2 }, values: { top: header + 1, bottom: header + 2, left: 2, right: 2 } }],
  });
  expect(laid!.chart).not.toHaveProperty('table');
  const { top, bottom, left, right } = laid!.place;
  const under = layout.cells.slice(top - 1, bottom).flatMap((row) => row.slice(left - 1, right));
  expect(under.every((cell) => cell === null)).toBe(true);
  const height = layout.heights.slice(top - 1, bottom).reduce((sum, one) => sum + one, 0);
  expect(height).toBeGreaterThanOrEqual(240);
  expect(values(layout).flat().join(' ').replace(/\s+/g, ' ')).toContain('Held. 2024: 3. 2025: 4.');
});

test('a table without rows says so, and its chart is not drawn', () => {
  const layout = laySummary(pageOf([[pageTable(['Year', 'Held'], []), pageChart()]]));
  expect(values(layout).flat()).toContain('Nothing to show.');
  expect(values(layout).flat()).not.toContain('Year');
  expect(layout.charts).toEqual([]);
});

test('parts of a band stand side by side, a gap between', () => {
  const other = pageTable(['Name'], [['x']], { id: 'other', heading: 'Other' });
  const layout = laySummary(pageOf([[years, other]]));
  const row = values(layout)[rowOf(layout, 'A table')]!;
  expect(row[0]).toBe('A table');
  expect(row.indexOf('Other')).toBe(3);
  expect(layout.cells.every((cells) => cells[2] === null)).toBe(true);
});

test('a large sheet has nothing under 14 points', () => {
  const layout = laySummary(pageOf([[years, pageChart()]], { isLarge: true }));
  const styles = new Set(layout.cells.flat().flatMap((cell) => (cell ? [cell.style] : [])));
  for (const style of styles) expect(style).toMatch(/^large/);
});

test('data bars cover the column, totals left out', () => {
  const bar = { id: 'share', header: 'Share', width: 10, bar: { from: 0, to: 1 } };
  const table = pageTable(
    ['Year', bar],
    [
      ['2024', 0.5],
      ['All', 0.5],
    ],
    { totalRows: 1 },
  );
  const layout = laySummary(pageOf([[table]]));
  const row = rowOf(layout, '2024') + 1;
  expect(layout.bars).toEqual([{ from: 0, to: 1, range: { top: row, bottom: row, left: 2, right: 2 } }]);
});

test('one table keeps its header in view and on every page; a page of several repeats its title', () => {
  const long = pageTable(
    ['Year', 'Held'],
    Array.from({ length: 90 }, (_, index) => [`y${index}`, index]),
  );
  const alone = laySummary(pageOf([[long]]));
  const header = rowOf(alone, 'Year') + 1;
  expect(alone).toMatchObject({ repeatedRows: { from: header, to: header }, frozenRows: header, pagesHigh: null });
  const mixed = laySummary(pageOf([[long], [years, pageChart()]]));
  expect(mixed).toMatchObject({ repeatedRows: { from: 1, to: 1 }, frozenRows: 0 });
  expect(laySummary(pageOf([[years]]))).toMatchObject({ repeatedRows: null, pagesHigh: 1 });
});

test('a page without parts has its title and lines on columns wide enough for them', () => {
  const layout = laySummary(pageOf([], { lines: ['No Member of the region is known as "XX".'] }));
  expect(values(layout).slice(0, 2)).toEqual([
    ['A page'],
    [expect.stringMatching(/^No Member of the region is known as "XX"\./)],
  ]);
  expect(layout.widths).toEqual([60]);
});

test('a row is as high as its longest text needs, in any script', () => {
  const heightWith = (text: string) => {
    const layout = laySummary(pageOf([[pageTable(['Name', 'Held'], [[text, 1]])]]));
    return layout.heights[rowOf(layout, 'Name') + 1];
  };
  expect(heightWith('short')).toBe(15);
  expect(heightWith('word '.repeat(12))).toBeGreaterThan(60);
  expect(heightWith('海關能力建設計劃海關能力建設計劃')).toBeGreaterThan(30);
  expect(heightWith('x'.repeat(5000))).toBe(409);
});

const words = fc.string({ maxLength: 80 });
const anyTable = fc.array(fc.tuple(words, fc.option(fc.integer({ min: 0, max: 9999 }))), { maxLength: 8 });

test('any page: every row has as many cells as columns, and what is shown is on it once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyTable, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (asked) => {
      let id = 0;
      const bands = asked.map((band) =>
        band.map((rows) =>
          pageTable(['Name', 'Held'], rows, { id: `t${id++}`, rows: rows.map(([a, b]) => [shown(`~${a}`), shown(b)]) }),
        ),
      );
      const { cells, heights, widths } = laySummary(pageOf(bands));
      expect(heights).toHaveLength(cells.length);
      for (const row of cells) expect(row).toHaveLength(widths.length);
      const laid = cells
        .flat()
        .map(valueOf)
        .filter((value) => typeof value === 'string' && value.startsWith('~'))
        .sort();
      expect(laid).toEqual(
        asked
          .flat(2)
          .map(([name]) => `~${name}`)
          .sort(),
      );
    }),
    { numRuns: 60 },
  );
});
