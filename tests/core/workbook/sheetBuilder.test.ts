import fc from 'fast-check';
import {
  BLANK,
  lastUsedRow,
  readCell,
  SheetBuilder,
  StringPool,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core';
import { isBlankAt } from '../../../src/core/workbook/readCell';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(BLANK),
  fc.record({ kind: fc.constant('number' as const), value: fc.double({ noNaN: true }) }),
  fc.record({ kind: fc.constant('date' as const), value: fc.integer() }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string() }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean(), formula: fc.constant('=1=1') }),
  fc.record({ kind: fc.constant('number' as const), value: fc.integer(), formula: fc.constantFrom('=A1', '=B2') }),
  fc.record({ kind: fc.constant('error' as const), value: fc.constantFrom('#N/A', '#REF!') }),
  fc.record({ kind: fc.constant('uncalculated' as const), formula: fc.constantFrom('=A1', '=B2') }),
);
const writes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), anyCell), {
  maxLength: 80,
});

function workbookOf(pool: StringPool, sheet: SheetSnapshot): WorkbookSnapshot {
  return { file: '', dateSystem: 1900, strings: pool.strings, sheets: [sheet], names: [], state: null };
}

describe('SheetBuilder', () => {
  test('gives back what was set last, in any order', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const pool = new StringPool();
        const builder = new SheetBuilder('S', pool);
        const expected = new Map<string, Cell>();
        for (const [row, column, cell] of list) {
          builder.set(row, column, cell);
          expected.set(`${row} ${column}`, cell);
        }
        const sheet = builder.build();
        const workbook = workbookOf(pool, sheet);
        for (let row = 0; row <= 61; row++) {
          for (let column = 1; column <= 7; column++) {
            const cell = expected.get(`${row} ${column}`) ?? BLANK;
            expect(readCell(workbook, sheet, row, column)).toEqual(cell);
            expect(isBlankAt(sheet, row, column)).toBe(cell.kind === 'blank');
          }
        }
      }),
    );
  });

  test('equal sheets have equal snapshots, however they came about', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const last = new Map(list.map(([row, column, cell]) => [`${row} ${column}`, [row, column, cell] as const]));
        const strings = list.flatMap(([, , cell]) => Object.values(cell).filter((value) => typeof value === 'string'));
        const build = (cells: Iterable<readonly [number, number, Cell]>) => {
          const builder = new SheetBuilder('S', new StringPool([...new Set(strings)].sort()));
          for (const [row, column, cell] of cells) builder.set(row, column, cell);
          return builder.build();
        };
        const once = build([...last.values()].filter(([, , cell]) => cell.kind !== 'blank').reverse());
        expect(build(list)).toEqual(once);
      }),
    );
  });

  test('a sheet taken as it is stays as it was', () => {
    const pool = new StringPool();
    const builder = new SheetBuilder('S', pool);
    builder.isProtected = true;
    builder.visibility = 'hidden';
    builder.set(3, 2, { kind: 'text', value: 'a' });
    const sheet = builder.build();
    const copy = SheetBuilder.from(sheet, pool);
    expect(copy.build()).toEqual(sheet);
    copy.set(3, 2, { kind: 'text', value: 'b' });
    copy.set(90, 2, { kind: 'number', value: 1 });
    expect(readCell(workbookOf(pool, sheet), sheet, 3, 2)).toEqual({ kind: 'text', value: 'a' });
    expect(lastUsedRow(sheet)).toBe(3);
  });

  test('blank cells at the ends go', () => {
    const builder = new SheetBuilder('S', new StringPool());
    builder.set(2, 1, { kind: 'number', value: 1 });
    builder.set(5, 3, { kind: 'number', value: 1 });
    builder.set(5, 3, BLANK);
    builder.set(9, 1, BLANK);
    const { columns } = builder.build();
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ firstRow: 2, formulas: null });
    expect(lastUsedRow(new SheetBuilder('S', new StringPool()).build())).toBe(0);
  });

  test('rows from the last to the first take no more room than the other way round', () => {
    const builder = new SheetBuilder('S', new StringPool());
    for (let row = 1048576; row > 1048576 - 2000; row--) builder.set(row, 1, { kind: 'number', value: row });
    builder.set(1048000, 2, { kind: 'number', value: 1 });
    expect(builder.entryCount).toBe(2001);
    const [column] = builder.build().columns;
    expect(column).toMatchObject({ firstRow: 1048576 - 1999 });
    expect([column!.values[0], column!.values[1999]]).toEqual([1048576 - 1999, 1048576]);
  });

  test('counts what its columns take up from their first to their last row', () => {
    const builder = new SheetBuilder('S', new StringPool());
    builder.set(10, 1, { kind: 'number', value: 1 });
    builder.set(20, 1, { kind: 'number', value: 1 });
    builder.set(15, 1, { kind: 'number', value: 1 });
    builder.set(7, 4, BLANK);
    expect(builder.entryCount).toBe(11);
    expect(SheetBuilder.from(builder.build(), new StringPool()).entryCount).toBe(11);
  });

  test('a formula that comes later leaves the value, and makes an empty cell uncalculated', () => {
    const pool = new StringPool();
    const builder = new SheetBuilder('S', pool);
    builder.set(2, 1, { kind: 'text', value: 'a' });
    for (const [row, column] of [
      [2, 1],
      [5, 1],
      [1, 3],
    ] as const)
      builder.setFormula(row, column, pool.idOf('=B1'));
    const sheet = builder.build();
    const cells = [
      [2, 1],
      [5, 1],
      [1, 3],
    ].map(([row, column]) => readCell(workbookOf(pool, sheet), sheet, row!, column!));
    const uncalculated = { kind: 'uncalculated', formula: '=B1' };
    expect(cells).toEqual([{ kind: 'text', value: 'a', formula: '=B1' }, uncalculated, uncalculated]);
  });
});
