import { applyPatch, type AddWorksheet, type Patch } from '../../../../src/core';
import { snapshotFrom } from '../../../support/snapshotFrom';

const before = snapshotFrom(
  { Plan: [['a']], Summary: [['Old']], Notes: [['x']] },
  {
    tables: [{ sheet: 'Summary', name: 'Figures', range: 'A1:A3' }],
    names: [
      { name: 'onSummary', reference: "'Summary'!$A$1" },
      { name: 'onBoth', reference: "'Summary'!$A$1,Plan!$A$1" },
      { name: 'ofSummary', reference: "'Plan'!$A$1", scope: 'Summary' },
      { name: 'onPlan', reference: "'Plan'!$A$1" },
    ],
  },
);
const apply = (...patch: Patch) => applyPatch(before, patch);
const add = (sheet: string, after: string | null): AddWorksheet => {
  return { op: 'addWorksheet', sheet, after, visibility: 'hidden', hasGridlines: false };
};
const namesOf = ({ sheets }: ReturnType<typeof apply>) => sheets.map(({ name }) => name);

describe('addWorksheet', () => {
  test('puts an empty sheet behind another, or at the end', () => {
    const after = apply(add('New', 'plan'), add('Last', null), add('Newer', 'New'));
    expect(namesOf(after)).toEqual(['Plan', 'New', 'Newer', 'Summary', 'Notes', 'Last']);
    const empty = { name: 'New', visibility: 'hidden', isProtected: false, columns: [], tables: [], merges: [] };
    expect(after.sheets[1]).toEqual({ ...empty, hiddenRows: [], hiddenColumns: [], hyperlinks: [], notes: [] });
  });

  test('the sheet can be written to', () => {
    const cells = [[{ kind: 'text', value: 'Title' } as const]];
    const { sheets } = apply(add('New', null), { op: 'writeCells', sheet: 'NEW', row: 2, column: 1, cells });
    expect(sheets[3]!.columns[0]).toMatchObject({ firstRow: 2 });
  });

  test('refuses a name that is taken, and a place behind no sheet', () => {
    expect(() => apply(add('PLAN', null))).toThrow('There is already a sheet "PLAN"');
    expect(() => apply(add('New', 'Gone'))).toThrow('There is no sheet "Gone"');
  });
});

describe('deleteWorksheet', () => {
  test('takes the sheet, its tables and names; names that refer to other sheets too stay', () => {
    const after = apply({ op: 'deleteWorksheet', sheet: 'summary' });
    expect(namesOf(after)).toEqual(['Plan', 'Notes']);
    expect(after.names.map(({ name }) => name)).toEqual(['onBoth', 'onPlan']);
    expect(after.sheets.flatMap(({ tables }) => tables)).toEqual([]);
    expect(namesOf(before)).toEqual(['Plan', 'Summary', 'Notes']);
  });

  test('makes its name and those of its tables free', () => {
    const range = { top: 1, left: 1, bottom: 2, right: 1 };
    const table = { op: 'addTable', sheet: 'Summary', table: 'Figures', range, columns: ['A'], style: 'x' } as const;
    const after = apply({ op: 'deleteWorksheet', sheet: 'Summary' }, add('Summary', null), table);
    expect(namesOf(after)).toEqual(['Plan', 'Notes', 'Summary']);
    expect(after.sheets[2]!.tables).toHaveLength(1);
  });

  test('refuses a sheet that is not there', () => {
    expect(() => apply({ op: 'deleteWorksheet', sheet: 'Gone' })).toThrow('There is no sheet "Gone"');
  });
});
