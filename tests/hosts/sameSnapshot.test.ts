import { StringPool, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core';
import { isSameSnapshot } from '../../src/hosts/sameSnapshot';
import { snapshotFrom, type PlainCell } from '../support/snapshotFrom';

const rows: PlainCell[][] = [
  ['a', 'b'],
  [1, { formula: '=A2', value: 1 }],
];
const options = {
  tables: [{ sheet: 'Plan', name: 'T', range: 'A1:B2' }],
  names: [{ name: 'n', reference: 'Plan!$A$1' }],
};
const base = snapshotFrom({ Plan: rows }, options);

/** The same content under other string ids. */
function withOtherIds(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const pool = new StringPool(['unused', ...[...snapshot.strings].reverse()]);
  const id = (old: number) => pool.idOf(snapshot.strings[old]!);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map(
      (column) =>
        column && {
          ...column,
          values: column.values.map((value, index) => (column.kinds[index] === 2 ? id(value) : value)),
          formulas: column.formulas && column.formulas.map((formula) => (formula < 0 ? formula : id(formula))),
        },
    ),
  }));
  return { ...snapshot, strings: pool.strings, sheets };
}

describe('isSameSnapshot', () => {
  test('string ids and the file do not count', () => {
    expect(isSameSnapshot(base, { ...withOtherIds(base), file: 'other.xlsx' })).toBe(true);
    expect(isSameSnapshot(withOtherIds(base), base)).toBe(true);
  });

  test.each<[string, WorkbookSnapshot]>([
    [
      'a value',
      snapshotFrom(
        {
          Plan: [
            ['a', 'b'],
            [2, { formula: '=A2', value: 1 }],
          ],
        },
        options,
      ),
    ],
    [
      'a text',
      snapshotFrom(
        { Plan: [['a', 'c'], rows[1]!] },
        { ...options, tables: [{ ...options.tables[0]!, columns: ['a', 'b'] }] },
      ),
    ],
    [
      'a kind',
      snapshotFrom(
        {
          Plan: [
            ['a', 'b'],
            ['1', { formula: '=A2', value: 1 }],
          ],
        },
        options,
      ),
    ],
    [
      'a formula',
      snapshotFrom(
        {
          Plan: [
            ['a', 'b'],
            [1, { formula: '=A1', value: 1 }],
          ],
        },
        options,
      ),
    ],
    [
      'no formula',
      snapshotFrom(
        {
          Plan: [
            ['a', 'b'],
            [1, 1],
          ],
        },
        options,
      ),
    ],
    ['a row more', snapshotFrom({ Plan: [...rows, [1]] }, options)],
    ['a column more', snapshotFrom({ Plan: [['a', 'b', 'c'], rows[1]!] }, options)],
    ['a sheet name', snapshotFrom({ Plans: rows }, { ...options, tables: [] })],
    ['a sheet more', snapshotFrom({ Plan: rows, More: [] }, options)],
    ['no table', snapshotFrom({ Plan: rows }, { ...options, tables: [] })],
    ['no name', snapshotFrom({ Plan: rows }, { ...options, names: [] })],
    ['a state', snapshotFrom({ Plan: rows }, { ...options, state: '<state/>' })],
    ['protection', snapshotFrom({ Plan: rows }, { ...options, protectedSheets: ['Plan'] })],
    ['visibility', snapshotFrom({ Plan: rows }, { ...options, visibility: { Plan: 'hidden' } })],
    ['the date system', snapshotFrom({ Plan: rows }, { ...options, dateSystem: 1904 })],
  ])('%s makes a difference', (_, other) => {
    expect(isSameSnapshot(base, other)).toBe(false);
    expect(isSameSnapshot(other, base)).toBe(false);
  });

  test('the order of names does not count, their sheets do', () => {
    const named = (...scopes: (string | null)[]): WorkbookSnapshot => {
      return { ...base, names: scopes.map((scope) => ({ name: 'n', reference: '1', scope, isHidden: false })) };
    };
    expect(isSameSnapshot(named(null, 'Plan'), named('Plan', null))).toBe(true);
    expect(isSameSnapshot(named(null, 'Plan'), named('Plan', 'Plan'))).toBe(false);
  });

  test('links, notes and what is hidden count where both know them', () => {
    const known = (marks: Partial<SheetSnapshot>): WorkbookSnapshot => {
      return { ...base, sheets: [{ ...base.sheets[0]!, ...marks }] };
    };
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    const marks: Partial<SheetSnapshot>[] = [
      { hyperlinks: [{ range, target: 'a:' }] },
      { notes: [{ row: 1, column: 1, kind: 'note' }] },
      { hiddenRows: [{ from: 1, to: 2 }] },
      { hiddenColumns: [{ from: 1, to: 2 }] },
    ];
    const none = known({ hyperlinks: [], notes: [], hiddenRows: [], hiddenColumns: [] });
    for (const mark of marks) {
      expect(isSameSnapshot(known(mark), none)).toBe(false);
      expect(isSameSnapshot(known(mark), known(structuredClone(mark)))).toBe(true);
      expect([isSameSnapshot(known(mark), base), isSameSnapshot(base, known(mark))]).toEqual([true, true]);
    }
  });
});
