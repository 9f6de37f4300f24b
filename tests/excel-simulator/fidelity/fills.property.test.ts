import fc from 'fast-check';
import { formatRange } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';
import { contentAt, withExcel } from './withExcel';

const SIZE = 5;
const input = fc.constantFrom(null, '', 0, 7, true, 'word', "'9", '12');

/** What a cell holds after something was typed into it: null leaves it, an empty text clears it. */
function typed(before: unknown, value: unknown): unknown {
  if (value === null) return before;
  if (value === '') return null;
  return value === "'9" ? '9' : value === '12' ? 12 : value;
}

const step = fc
  .record({ top: fc.integer({ min: 1, max: SIZE }), left: fc.integer({ min: 1, max: SIZE }), seed: fc.nat(8) })
  .chain(({ top, left, seed }) => {
    const [bottom, right] = [Math.min(SIZE, top + (seed % 3)), Math.min(SIZE, left + Math.floor(seed / 3))];
    const line = fc.array(input, { minLength: right - left + 1, maxLength: right - left + 1 });
    const lines = fc.array(line, { minLength: bottom - top + 1, maxLength: bottom - top + 1 });
    return fc.tuple(fc.constant({ top, left, bottom, right }), fc.oneof(input, lines));
  });

test('thirty writes one after the other, of one value for all cells or one a cell, leave what they should', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 30 }), async (steps) => {
      const expected: unknown[][] = Array.from({ length: SIZE }, () => Array<unknown>(SIZE).fill(null));
      const simulator = await withExcel(snapshotFrom({ Plan: [] }), ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Plan');
        for (const [range, value] of steps) {
          (sheet.getRange(formatRange(range)) as { values: unknown }).values = value;
          for (let row = range.top; row <= range.bottom; row++) {
            for (let column = range.left; column <= range.right; column++) {
              const own: unknown = Array.isArray(value) ? value[row - range.top]![column - range.left] : value;
              expected[row - 1]![column - 1] = typed(expected[row - 1]![column - 1], own);
            }
          }
        }
      });
      const held = expected.map((line, row) =>
        line.map((_, column) => contentAt(simulator, 'Plan', row + 1, column + 1)),
      );
      expect(held).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
