import { sourceFiles } from '../support/sourceFiles';

const sizes = sourceFiles('src')
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length, text }))
  .sort((a, b) => a.lines - b.lines);

test('the median source file is up to 60 lines, 95 % up to 200', () => {
  expect(sizes[Math.floor(sizes.length / 2)]!.lines).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.95)]!.lines).toBeLessThanOrEqual(200);
});

test('no file is past 250 lines', () => {
  expect(sizes.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
});
