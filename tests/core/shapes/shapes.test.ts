import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReading } from '../../support/shapes/describeReading';
import { formatShapes, parseShapes } from '../../support/shapes/parseShapes';

/*
 * Sheets as offices keep them, a family a file, each with what is read of it: rows, addresses, findings. Run with
 * UPDATE_GOLDEN=1 to write what is read now, and look at every line of the difference.
 */

const files = readdirSync(__dirname).filter((file) => file.endsWith('.txt'));
const families = files.map((file) => ({
  file,
  shapes: parseShapes(readFileSync(join(__dirname, file), 'utf8')).map((shape) => ({
    ...shape,
    actual: describeReading(shape.workbooks),
  })),
}));

test('there are sixty shapes and more, each called something else', () => {
  const names = families.flatMap(({ shapes }) => shapes.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(families)('$file', ({ file, shapes }) => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(join(__dirname, file), formatShapes(shapes));

  test.each(shapes)('$name', ({ actual, expected }) => {
    expect(actual).toBe(process.env['UPDATE_GOLDEN'] ? actual : expected);
  });

  test.each(shapes)('$name, its merged cells known or not, rows hidden or not', ({ workbooks, actual }) => {
    const merges = [1, 2, 3, 4].map((row) => ({ top: row, left: 1, bottom: row, right: 6 }));
    for (const frame of [{ merges }, { merges: undefined, hiddenRows: [{ from: 2, to: 5 }] }]) {
      const framed = workbooks.map((workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...frame })),
      }));
      expect(describeReading(framed)).toBe(actual);
    }
  });
});
