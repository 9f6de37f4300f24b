import { applyPatch, invertPatch, type Patch } from '../../../src/core';
import { checkPatch } from '../../../src/hosts/checkPatch';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const bare = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['a', 5],
    ],
    Summary: [['Level'], ['National', { formula: "='Plan'!B2", value: 5 }], [null, { date: '2026-06-30' }, true]],
    Last: [['x']],
  },
  {
    tables: [{ sheet: 'Summary', name: 'Figures', range: 'A1:A2' }],
    names: [
      { name: 'PlanMonitor.sheet.summary', reference: "'Summary'!$A$1:$B$3", isHidden: true },
      { name: 'Staff', reference: "'Plan'!$A$1" },
    ],
    visibility: { Summary: 'hidden' },
  },
);
const link = { range: range(2, 1, 2, 1), target: "#'Plan'!A2" };
const known = { hyperlinks: [], notes: [], hiddenRows: [], hiddenColumns: [] };
const before = {
  ...bare,
  sheets: bare.sheets.map((sheet) => ({ ...sheet, ...known, hyperlinks: sheet.name === 'Summary' ? [link] : [] })),
};

const text = (value: string) => [[{ kind: 'text', value } as const]];
const mark = (sheet: string) =>
  ({ op: 'defineName', name: 'PlanMonitor.sheet.new', sheet, range: range(1, 1, 1, 1) }) as const;
const addNew = { op: 'addWorksheet', sheet: 'New', after: 'Plan', visibility: 'visible', hasGridlines: true } as const;
const table = { sheet: 'New', table: 'Register', range: range(1, 1, 2, 1), columns: ['a'] };
const remove = (sheet: string) => ({ op: 'deleteWorksheet', sheet }) as const;

const patches: Readonly<Record<string, Patch>> = {
  'a sheet that was added, with all on it': [
    addNew,
    mark('New'),
    { op: 'addTable', ...table, style: 'x' },
    { op: 'growTable', ...table, range: range(1, 1, 9, 1) },
    { op: 'writeCells', sheet: 'NEW', row: 5, column: 1, cells: text('x') },
    { op: 'formatRange', sheet: 'New', range: range(5, 5, 5, 5), style: 'text' },
    { op: 'addHyperlink', sheet: 'New', row: 1, column: 1, target: { kind: 'address', address: 'a:' } },
    { op: 'addNote', sheet: 'New', row: 1, column: 1, text: 'x' },
  ],
  'a sheet that was deleted, as far as a snapshot holds it': [remove('summary')],
  'a sheet that was written to and then deleted': [
    { op: 'writeCells', sheet: 'Summary', row: 1, column: 5, cells: text('x') },
    remove('Summary'),
  ],
  'a sheet that was deleted and made anew': [
    remove('Summary'),
    { ...addNew, sheet: 'SUMMARY', after: null },
    mark('Summary'),
    { op: 'writeCells', sheet: 'Summary', row: 1, column: 1, cells: text('New') },
  ],
  'a sheet that was added and deleted': [addNew, remove('New')],
  'links and notes of sheets that stay': [
    { op: 'addHyperlink', sheet: 'Summary', row: 2, column: 1, target: { kind: 'address', address: 'a:' } },
    { op: 'addHyperlink', sheet: 'Plan', row: 2, column: 1, target: { kind: 'address', address: 'a:' } },
    { op: 'addNote', sheet: 'Plan', row: 2, column: 1, text: 'x' },
    { op: 'deleteHyperlink', sheet: 'Summary', row: 2, column: 1 },
  ],
};

test.each(Object.entries(patches))('takes back %s', (_, patch) => {
  const after = applyPatch(before, patch);
  const undo = invertPatch(before, patch);
  expect(() => checkPatch(after, undo)).not.toThrow();
  expect(canonical(applyPatch(after, undo))).toEqual(canonical(before));
});

test('a note that stood before is left: its words are not known', () => {
  const note = { row: 1, column: 1, kind: 'note' } as const;
  const noted = { ...before, sheets: before.sheets.map((sheet) => ({ ...sheet, notes: [note] })) };
  expect(invertPatch(noted, [{ op: 'addNote', sheet: 'Plan', row: 1, column: 1, text: 'x' }])).toEqual([]);
});

test('looks of sheets that stay are left', () => {
  const looks: Patch = [
    { op: 'setRowHeight', sheet: 'Plan', row: 1, height: 9 },
    { op: 'setFill', sheet: 'Plan', range: range(1, 1, 1, 1), colour: 'FF0000' },
    { op: 'freezePanes', sheet: 'Plan', rows: 1, columns: 0 },
    { op: 'conditionalFormat', sheet: 'Plan', range: range(1, 1, 1, 1), format: null },
    { op: 'deleteChart', sheet: 'Plan', name: 'x' },
  ];
  expect(invertPatch(before, looks)).toEqual([]);
});
