import { fittingPages, pageHeight } from '../../../../src/core/write/summary/pageFit';

test('a wider sheet is printed smaller, so that a page holds more of it', () => {
  expect(pageHeight([50])).toBe(487);
  expect(pageHeight(Array.from({ length: 10 }, () => 28))).toBeGreaterThan(900);
});

test('what is hardly longer than a page is put on one', () => {
  expect(fittingPages([300, 200], [50])).toBe(1);
  expect(fittingPages([600, 200], [50])).toBeNull();
});
