import { bandSpaces, fittingPages, pageHeight } from '../../../../src/core/write/summary/pageFit';

const head = { height: 80, repeated: 20 };
const chart = (height: number) => ({ height, hasCharts: true });
const table = (height: number) => ({ height, hasCharts: false });

test('a wider sheet is printed smaller, so that a page holds more of it', () => {
  expect(pageHeight([50])).toBe(487);
  expect(pageHeight(Array.from({ length: 10 }, () => 28))).toBeGreaterThan(900);
});

test('what is hardly longer than a page is put on one', () => {
  expect(fittingPages([300, 200], [50])).toBe(1);
  expect(fittingPages([600, 200], [50])).toBeNull();
});

test('a chart that would be cut by the end of a page begins the next one', () => {
  const [first, second] = bandSpaces(head, [chart(250), chart(250)], 12, 500);
  expect(first).toBe(12);
  expect(80 + 12 + 250 + second!).toBeGreaterThanOrEqual(500);
});

test('what fits, and what is too long for a page, follows at once', () => {
  expect(bandSpaces(head, [table(100), chart(100), table(2000), table(30)], 12, 500)).toEqual([12, 12, 12, 12]);
  expect(bandSpaces(head, [chart(9000), chart(300)], 12, Infinity)).toEqual([12, 12]);
});
