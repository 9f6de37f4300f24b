import fc from 'fast-check';
import { assignColumns, type Slot } from '../../../../src/core/write/summary/assignColumns';

const cell = (width: number, parts: Partial<Slot> = {}): Slot => ({ kind: 'cell', width, ...parts });
const gap: Slot = { kind: 'gap', width: 3 };

test('one band gets columns of its own widths', () => {
  expect(assignColumns([[cell(20), cell(8), gap, cell(10)]])).toMatchObject({ widths: [20, 8, 3, 10] });
  expect(assignColumns([])).toMatchObject({ widths: [], bands: [] });
});

test('a chart lies over several columns of the band above', () => {
  const { widths, bands } = assignColumns([[cell(20), cell(20), cell(20)], [{ kind: 'chart', width: 55 }]]);
  expect(widths).toEqual([20, 20, 20]);
  expect(bands[1]).toEqual([{ from: 0, to: 2 }]);
});

test('words that fit on one line run on over narrow columns, in place of widening one', () => {
  const narrow = Array.from({ length: 8 }, () => cell(5));
  const { widths, bands } = assignColumns([narrow, [cell(16, { line: 18 }), cell(10, { line: 10, digits: 5 })]]);
  expect(widths).toEqual(narrow.map(() => 5));
  expect(bands[1]).toEqual([
    { from: 0, to: 3 },
    { from: 4, to: 5 },
  ]);
});

test('a column whose words must wrap is widened where that costs least', () => {
  const { widths } = assignColumns([
    [cell(10), cell(40), cell(10)],
    [cell(10), cell(45), cell(10)],
  ]);
  expect(widths).toEqual([10, 45, 10]);
});

const slot = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), width: fc.integer({ min: 3, max: 60 }) }),
  fc.record({
    kind: fc.constant('cell' as const),
    width: fc.integer({ min: 3, max: 30 }),
    line: fc.integer({ min: 3, max: 90 }),
  }),
  fc.record({
    kind: fc.constant('cell' as const),
    width: fc.integer({ min: 3, max: 30 }),
    line: fc.integer({ min: 3, max: 30 }),
    digits: fc.integer({ min: 2, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('cell' as const),
    width: fc.integer({ min: 20, max: 40 }),
    line: fc.integer({ min: 20, max: 40 }),
    first: fc.integer({ min: 3, max: 20 }),
  }),
  fc.record({ kind: fc.constant('gap' as const), width: fc.constant(3) }),
  fc.record({ kind: fc.constant('chart' as const), width: fc.integer({ min: 40, max: 80 }) }),
);

test('any bands: runs follow each other from the first column, and each slot has the room it needs', () => {
  const bands = fc.array(fc.array(slot, { minLength: 1, maxLength: 9 }), { maxLength: 5 });
  fc.assert(
    fc.property(bands, (asked) => {
      const { widths, bands: runs } = assignColumns(asked);
      asked.forEach((band, index) => {
        let next = 0;
        band.forEach((one: Slot, at) => {
          const { from, to } = runs[index]![at]!;
          expect(from).toBe(next);
          expect(to).toBeLessThan(widths.length);
          next = to + 1;
          const room = widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0) + 1e-9;
          if (one.kind === 'chart') expect(room).toBeGreaterThanOrEqual(one.width);
          else if (from === to || one.line === undefined)
            expect(widths[from]! + 1e-9).toBeGreaterThanOrEqual(one.width);
          else expect(room).toBeGreaterThanOrEqual(one.line);
          if (from < to && one.first !== undefined) expect(widths[from]! + 1e-9).toBeGreaterThanOrEqual(one.first);
          if (from < to && one.digits !== undefined) expect(widths[to]! + 1e-9).toBeGreaterThanOrEqual(one.digits);
        });
      });
    }),
  );
});
