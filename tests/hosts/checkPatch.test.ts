import type { AddChart, AddTable, PageLayout, Patch } from '../../src/core';
import { checkPatch } from '../../src/hosts/checkPatch';
import { HostError } from '../../src/hosts/hostError';
import { snapshotFrom } from '../support/snapshotFrom';

const workbook = snapshotFrom(
  {
    Plan: [['Action'], ['a'], [{ formula: "='In use'!A1", value: 1 }]],
    'In use': [[1]],
    Figures: [['Level'], [1]],
    Summary: [['Title'], [{ formula: "='Summary'!A1", value: 'Title' }]],
    Locked: [['kept']],
    Hidden: [],
  },
  {
    tables: [
      { sheet: 'Plan', name: 'PlanTable', range: 'A1:A2' },
      { sheet: 'Figures', name: 'LevelTable', range: 'A1:A2' },
    ],
    names: [
      { name: 'Staff', reference: 'Plan!$A$1' },
      { name: 'PlanMonitor.plan.1.actual', reference: "'Plan'!$A$1" },
      { name: 'PlanMonitor.sheet.a', reference: "'Summary'!$A$1" },
      { name: 'PlanMonitor.sheet.b', reference: "'In use'!$A$1" },
      { name: 'PlanMonitor.sheet.d', reference: "'Figures'!$A$1" },
      { name: 'PlanMonitor.sheet.c', reference: "'Locked'!$A$1" },
    ],
    protectedSheets: ['Locked'],
    visibility: { Hidden: 'hidden' },
  },
);
const talkedAbout = { row: 2, column: 1, kind: 'thread' } as const;
const withThread = { ...workbook, sheets: [{ ...workbook.sheets[0]!, notes: [talkedAbout] }] };

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const add = (sheet: string, after: string | null = null) =>
  ({ op: 'addWorksheet', sheet, after, visibility: 'visible', hasGridlines: true }) as const;
const remove = (sheet: string) => ({ op: 'deleteWorksheet', sheet }) as const;
const addTable = (table: string, range = area(5, 1, 6, 2), columns = ['a', 'b']): AddTable => {
  return { op: 'addTable', sheet: 'Plan', table, range, columns, style: 'x' };
};
const write = (formula: string) => {
  const cells = [[{ kind: 'formula', formula, value: 1 } as const]];
  return { op: 'writeCells', sheet: 'Plan', row: 9, column: 9, cells } as const;
};
const none = { left: '', centre: '', right: '' };
const layout = (left: string): PageLayout => {
  const header = { ...none, left };
  return { orientation: 'portrait', pagesHigh: null, printArea: null, repeatedRows: null, header, footer: none };
};
const chart = { dataSheet: 'Gone' } as AddChart['chart'];
const codeOf = (patch: Patch, of = workbook) => {
  try {
    checkPatch(of, patch);
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};

test.each<[string, Patch]>([
  ['a new sheet, written to at once', [add('New', 'plan'), { op: 'freezePanes', sheet: 'NEW', rows: 1, columns: 0 }]],
  ['a sheet that was added and deleted', [add('New'), remove('new'), add('NEW')]],
  ['a sheet of the product’s own', [remove('summary')]],
  ['an owned sheet whose name goes first', [{ op: 'deleteName', name: 'PlanMonitor.sheet.a' }, remove('Summary')]],
  ['a protected sheet of its own', [remove('Locked')]],
  [
    'a sheet in use whose formula goes too',
    [remove('In use'), { op: 'clearOwned', sheet: 'Plan', range: area(3, 1, 3, 1) }],
  ],
  ['a sheet whose table a text names', [write('="LevelTable"'), remove('Figures')]],
  ['a sheet in use that is made again', [remove('In use'), add('In Use')]],
  ['a new table that grows', [addTable('New'), { ...addTable('new'), op: 'growTable', range: area(5, 1, 9, 2) }]],
  ['a table under the name of one that went', [{ op: 'deleteName', name: 'staff' }, addTable('Staff')]],
  ['a note where nobody talks', [{ op: 'addNote', sheet: 'Plan', row: 1, column: 1, text: 'x' }]],
  ['a header just short enough', [{ op: 'setPageLayout', sheet: 'Plan', layout: layout('x'.repeat(253)) }]],
  ['panes of a protected sheet', [{ op: 'freezePanes', sheet: 'Locked', rows: 1, columns: 0 }]],
])('takes %s', (_, patch) => expect(codeOf(patch)).toBeNull());

test.each<[string, string, Patch]>([
  [
    'a sheet that is not there yet',
    'sheet-missing',
    [{ op: 'freezePanes', sheet: 'New', rows: 1, columns: 0 }, add('New')],
  ],
  [
    'a sheet that is gone',
    'sheet-missing',
    [remove('Summary'), { op: 'clearOwned', sheet: 'Summary', range: area(1, 1, 1, 1) }],
  ],
  ['a place behind no sheet', 'sheet-missing', [add('New', 'Gone')]],
  [
    'a chart of cells on no sheet',
    'sheet-missing',
    [{ op: 'addChart', sheet: 'Plan', name: 'x', place: area(1, 1, 2, 2), chart }],
  ],
  [
    'a link to no sheet',
    'sheet-missing',
    [
      {
        op: 'addHyperlink',
        sheet: 'Plan',
        row: 1,
        column: 1,
        target: { kind: 'cells', sheet: 'Gone', range: area(1, 1, 1, 1) },
      },
    ],
  ],
  [
    'choices on no sheet',
    'sheet-missing',
    [
      {
        op: 'dataValidation',
        sheet: 'Plan',
        range: area(1, 1, 1, 1),
        list: { kind: 'cells', sheet: 'Gone', range: area(1, 1, 1, 1) },
      },
    ],
  ],
  ['a name that is taken', 'sheet-exists', [add('PLAN')]],
  ['a name added twice', 'sheet-exists', [add('New'), add('new')]],
  ...['', ' ', 'x'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', '[a', 'a]', 'a:b', "'a", "a'", 'History', 'a\nb'].map(
    (name): [string, string, Patch] => [`the sheet name ${JSON.stringify(name)}`, 'sheet-name-invalid', [add(name)]],
  ),
  ['deleting staff’s sheet', 'sheet-not-owned', [remove('Hidden')]],
  ['deleting a sheet with owned columns', 'sheet-not-owned', [remove('Plan')]],
  ['deleting a sheet that a formula refers to', 'sheet-in-use', [remove('In use')]],
  ['deleting a sheet that a new formula refers to', 'sheet-in-use', [write('=Summary!A1'), remove('Summary')]],
  [
    'deleting a sheet whose table a formula names',
    'sheet-in-use',
    [write('="x"&SUM(leveltable[Level])'), remove('Figures')],
  ],
  [
    'a table that is gone with its sheet',
    'table-missing',
    [remove('Summary'), { ...addTable('Gone'), op: 'growTable' }],
  ],
  ['a table’s name that a table has', 'table-exists', [addTable('plantable')]],
  ['a table’s name that a name has', 'table-exists', [addTable('STAFF')]],
  [
    'a table’s name that was just given',
    'table-exists',
    [{ op: 'defineName', name: 'n', sheet: 'Plan', range: area(1, 1, 1, 1) }, addTable('N')],
  ],
  ...['', 'a b', '1a', 'A1', 'R1C1', 'r', 'C', 'rc', 'a-b', 'x'.repeat(256)].map((name): [string, string, Patch] => [
    `the table name ${JSON.stringify(name)}`,
    'table-name-invalid',
    [addTable(name)],
  ]),
  ['a table over a table', 'table-misfit', [addTable('New', area(2, 1, 4, 2))]],
  ['a table of its headers only', 'table-misfit', [addTable('New', area(5, 1, 5, 2))]],
  ['a table with a header too many', 'table-misfit', [addTable('New', area(5, 1, 6, 2), ['a', 'b', 'c'])]],
  ['a table with equal headers', 'table-misfit', [addTable('New', area(5, 1, 6, 2), ['a', 'A'])]],
  ['a table with an empty header', 'table-misfit', [addTable('New', area(5, 1, 6, 2), ['a', ''])]],
  ['a table on a protected sheet', 'sheet-protected', [{ ...addTable('New'), sheet: 'Locked' }]],
  [
    'a header too long',
    'page-text-too-long',
    [{ op: 'setPageLayout', sheet: 'Plan', layout: layout('x'.repeat(254)) }],
  ],
])('refuses %s', (_, code, patch) => expect(codeOf(patch)).toBe(code));

test('refuses to delete the last sheet that can be seen', () => {
  const patch = [remove('Locked'), remove('Summary'), remove('Figures'), remove('In use')];
  const only = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Plan') };
  expect(codeOf(patch, only)).toBe('last-sheet');
  expect(codeOf([add('New'), ...patch], only)).toBeNull();
});

test('refuses a table over merged cells', () => {
  const merged = { ...workbook, sheets: [{ ...workbook.sheets[0]!, merges: [area(6, 2, 7, 3)] }] };
  expect(codeOf([addTable('New')], merged)).toBe('table-misfit');
});

test('refuses a note where people talk about the cell', () => {
  expect(codeOf([{ op: 'addNote', sheet: 'Plan', row: 2, column: 1, text: 'x' }], withThread)).toBe('note-taken');
  expect(codeOf([{ op: 'addNote', sheet: 'Plan', row: 1, column: 2, text: 'x' }], withThread)).toBeNull();
});
