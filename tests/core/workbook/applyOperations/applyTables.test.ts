import { applyPatch, readCell, type AddTable } from '../../../../src/core';
import { snapshotFrom } from '../../../support/snapshotFrom';

const before = snapshotFrom({ Plan: [['x', 5, 'kept']], Other: [] });
const operation: AddTable = {
  op: 'addTable',
  sheet: 'plan',
  table: 'Register',
  range: { top: 1, left: 1, bottom: 4, right: 2 },
  columns: ['Action', '3-4'],
  style: 'TableStyleMedium2',
};

test('addTable makes a table with its headers as text', () => {
  const after = applyPatch(before, [operation]);
  const plan = after.sheets[0]!;
  const { range, columns } = operation;
  expect(plan.tables).toEqual([{ name: 'Register', range, hasHeaderRow: true, hasTotalsRow: false, columns }]);
  expect([1, 2, 3].map((column) => readCell(after, plan, 1, column))).toEqual(
    ['Action', '3-4', 'kept'].map((value) => ({ kind: 'text', value })),
  );
});

test('a table that was added grows, and its headers rename its columns', () => {
  const { tables } = applyPatch(before, [
    operation,
    { ...operation, op: 'growTable', range: { ...operation.range, bottom: 9 } },
    { op: 'writeCells', sheet: 'Plan', row: 1, column: 2, cells: [[{ kind: 'text', value: 'Goal' }]] },
  ]).sheets[0]!;
  expect(tables).toMatchObject([{ columns: ['Action', 'Goal'], range: { bottom: 9 } }]);
});

test('refuses a name that another table has, on whatever sheet', () => {
  const again = { ...operation, sheet: 'Other', table: 'REGISTER' };
  expect(() => applyPatch(before, [operation, again])).toThrow('There is already a table "REGISTER"');
});
