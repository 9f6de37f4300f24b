import fc from 'fast-check';
import { beginsPage, breakRows, type BandRows } from '../../../../src/core/write/summary/breakPages';

const room = { page: 500, repeated: 20 };
const band = (rows: number, parts: Partial<BandRows> = {}): BandRows => ({
  heights: Array.from({ length: rows }, () => 15),
  head: 2,
  hasCharts: false,
  again: 15,
  ...parts,
});

test('what fits follows at once; a chart or a short table that would be cut begins a page', () => {
  expect(beginsPage(80, band(20), room)).toBe(false);
  expect(beginsPage(300, band(14), room)).toBe(true);
  expect(beginsPage(300, band(25, { hasCharts: true }), room)).toBe(true);
});

test('a long table begins where it is, unless its heading would stand with fewer than four rows', () => {
  expect(beginsPage(300, band(60), room)).toBe(false);
  expect(beginsPage(400, band(60), room)).toBe(true);
});

test('nothing makes an empty page', () => {
  expect(beginsPage(20, band(60, { hasCharts: true }), room)).toBe(false);
});

test('a long table is broken where a page is full, and goes on below its header', () => {
  // 485 points of each page are filled: 25 rows from 100 on, then 30 below the title and the header.
  expect(breakRows(100, band(60), room)).toEqual([25, 55]);
  expect(breakRows(100, band(25), room)).toEqual([]);
});

test('the last rows are not alone on a page', () => {
  expect(breakRows(100, band(26), room)).toEqual([22]);
});

test('whatever the rows: breaks rise, headings stay with what follows, and no page is too full', () => {
  const heights = fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 4, maxLength: 200 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 300 }), (rows, used) => {
      const breaks = breakRows(used, { heights: rows, head: 2, hasCharts: false, again: 15 }, room);
      const ends = [...breaks, rows.length];
      ends.forEach((end, index) => {
        const begin = ends[index - 1] ?? 0;
        expect(end).toBeGreaterThan(begin + (index < breaks.length ? 2 : 0));
        const above = index === 0 ? used : room.repeated + 15;
        const full = above + rows.slice(begin, end).reduce((sum, height) => sum + height, 0);
        expect(full <= room.page || end - begin <= 3).toBe(true);
      });
    }),
  );
});
