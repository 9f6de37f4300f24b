import { laySummary } from '../../../../src/core/write/summary/laySummary';
import { pageChart, pageOf, pageTable } from '../../../support/summaryPage';

const bar = { id: 'share', header: 'Share', width: 10, bar: { from: 0, to: 1 } };
const long = pageTable(
  ['Name', bar],
  Array.from({ length: 120 }, (_, index) => [`y${index}`, index / 120]),
  { id: 'long', heading: 'A long table' },
);
const short = pageTable(
  ['Year', 'Held'],
  [
    ['2024', 3],
    ['2025', 4],
  ],
);
const { cells, pageBreaks, bars, repeatedRows, charts } = laySummary(
  pageOf([[long], [short, pageChart()], [short, pageChart({ id: 'other' })]].map((band) => [...band])),
);
const textAt = (row: number) => {
  const cell = cells[row - 1]?.[0]?.cell;
  return cell?.kind === 'text' ? cell.value : null;
};

test('a table over several pages has its header again on top of each, the bars over all of it', () => {
  const own = pageBreaks.filter((row) => textAt(row) === 'Name');
  expect(own.length).toBeGreaterThanOrEqual(2);
  for (const row of own) expect(textAt(row + 1)).toMatch(/^y\d+$/);
  expect(bars).toHaveLength(1);
  expect([textAt(bars[0]!.range.top), textAt(bars[0]!.range.bottom)]).toEqual(['y0', 'y119']);
  expect(repeatedRows).toEqual({ from: 1, to: 1 });
});

test('a heading is never parted from its table, nor a chart cut', () => {
  for (const row of pageBreaks) {
    expect(textAt(row - 1)).not.toBe('A table');
    for (const { place } of charts) expect(row > place.top && row <= place.bottom).toBe(false);
  }
  expect(charts.map(({ chart }) => textAt(chart.categories.top))).toEqual(['2024', '2024']);
});

test('what fits on one page has no breaks', () => {
  expect(laySummary(pageOf([[short]])).pageBreaks).toEqual([]);
});
