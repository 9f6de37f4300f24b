import { applyPatch, invertPatch, type Patch, type Range, type WorkbookSnapshot } from '../../src/core';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { canonical } from '../support/canonical';
import { snapshotFrom } from '../support/snapshotFrom';

const area = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });
const NEW = "The RCP's 概要";

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['(1) Train', 5],
      ['(2) Advise', 7],
    ],
    Summary: [['Level'], [{ formula: "='Plan'!B2", value: 5 }]],
    'In use': [['x']],
    Last: [[{ formula: "='In use'!A1", value: 'x' }]],
  },
  {
    names: [
      { name: 'PlanMonitor.sheet.summary', reference: "'Summary'!$A$1:$A$2", isHidden: true },
      { name: 'PlanMonitor.sheet.used', reference: "'In use'!$A$1", isHidden: true },
      { name: 'ofLast', reference: 'Last!$A$1', scope: 'Last' },
    ],
    tables: [{ sheet: 'Summary', name: 'Levels', range: 'A1:A2' }],
  },
);
const none = { left: '', centre: '', right: '' };
const columns = ['Action', 'Actual'];
const addNew = { op: 'addWorksheet', sheet: NEW, after: 'plan', visibility: 'visible', hasGridlines: false } as const;

const patches: Readonly<Record<string, Patch>> = {
  'adds a sheet with a table and all that makes it a report': [
    addNew,
    { op: 'addTable', sheet: NEW, table: 'Register', range: area(3, 1, 5, 2), columns, style: 'TableStyleMedium2' },
    { op: 'writeCells', sheet: NEW, row: 4, column: 2, cells: [[{ kind: 'formula', formula: '=Plan!B2', value: 5 }]] },
    { op: 'growTable', sheet: NEW, table: 'register', range: area(3, 1, 9, 2), columns },
    { op: 'formatRange', sheet: NEW, range: area(1, 1, 1, 1), style: 'title' },
    { op: 'setRowHeight', sheet: NEW, row: 1, height: 30 },
    { op: 'freezePanes', sheet: NEW, rows: 3, columns: 1 },
    { op: 'conditionalFormat', sheet: NEW, range: area(4, 2, 9, 2), format: { kind: 'icons', second: 1, third: 2 } },
    { op: 'dataValidation', sheet: NEW, range: area(4, 1, 9, 1), list: { kind: 'texts', texts: ['Yes', 'No'] } },
    {
      op: 'addChart',
      sheet: NEW,
      name: 'PlanMonitor.levels',
      place: area(11, 1, 25, 8),
      chart: {
        kind: 'column',
        title: 'Actual',
        description: 'Actual by action.',
        dataSheet: 'plan',
        categories: area(2, 1, 3, 1),
        categoryTitle: null,
        valueTitle: null,
        valueFormat: '0',
        from: null,
        to: null,
        legend: 'none',
        showsValues: true,
        series: [{ name: { row: 1, column: 2 }, values: area(2, 2, 3, 2), colour: '1F3864', pattern: 'solid' }],
      },
    },
    {
      op: 'setPageLayout',
      sheet: NEW,
      layout: {
        orientation: 'landscape',
        pagesHigh: 1,
        printArea: area(1, 1, 25, 8),
        repeatedRows: { from: 3, to: 3 },
        pageBreaks: [10, 20],
        header: none,
        footer: { ...none, right: '{page} of {pages}' },
      },
    },
    { op: 'defineName', name: 'PlanMonitor.sheet.new', sheet: NEW, range: area(1, 1, 9, 2) },
  ],
  'adds a hidden sheet at the end': [
    { ...addNew, after: null, visibility: 'veryHidden' },
    { op: 'defineName', name: 'PlanMonitor.sheet.new', sheet: NEW, range: area(1, 1, 1, 1) },
  ],
  'deletes a sheet with its table and names': [{ op: 'deleteWorksheet', sheet: 'summary' }],
  'makes a sheet anew under its name': [
    { op: 'deleteWorksheet', sheet: 'Summary' },
    { ...addNew, sheet: 'Summary' },
    { op: 'writeCells', sheet: 'Summary', row: 1, column: 1, cells: [[{ kind: 'text', value: 'New' }]] },
    { op: 'defineName', name: 'PlanMonitor.sheet.summary', sheet: 'Summary', range: area(1, 1, 1, 1) },
  ],
  'links, notes and fills cells': [
    { op: 'addHyperlink', sheet: 'Plan', row: 2, column: 1, target: { kind: 'address', address: 'https://a.b/?c&d' } },
    {
      op: 'addHyperlink',
      sheet: 'Plan',
      row: 3,
      column: 1,
      target: { kind: 'cells', sheet: 'In use', range: area(1, 1, 1, 1) },
    },
    { op: 'addNote', sheet: 'Plan', row: 2, column: 2, text: 'Counted from 3 workshops.' },
    { op: 'setFill', sheet: 'Plan', range: area(2, 1, 2, 2), colour: 'FFF2CC' },
  ],
};

const failing: [title: string, code: string, patch: Patch][] = [
  ['a sheet’s name that is taken', 'sheet-exists', [{ ...addNew, sheet: 'PLAN' }]],
  ['a sheet’s name that Excel does not take', 'sheet-name-invalid', [{ ...addNew, sheet: 'a/b' }]],
  ['deleting staff’s sheet', 'sheet-not-owned', [{ op: 'deleteWorksheet', sheet: 'Plan' }]],
  ['deleting a sheet that a formula needs', 'sheet-in-use', [{ op: 'deleteWorksheet', sheet: 'In use' }]],
  [
    'a table’s name that is taken',
    'table-exists',
    [{ op: 'addTable', sheet: 'Plan', table: 'levels', range: area(7, 1, 9, 2), columns, style: 'x' }],
  ],
];

/**
 * What hosts must do that write whole sheets.
 * @param makeHost gives a host that holds the snapshot's content.
 */
export function describeSheetOperations(
  name: string,
  makeHost: (fixture: WorkbookSnapshot) => Promise<WorkbookHost>,
  { writesNotes = true } = {},
): void {
  const withinReach = (patch: Patch) => patch.filter(({ op }) => writesNotes || op !== 'addNote');
  describe(`${name} writing sheets`, () => {
    test.each(Object.entries(patches))('%s', async (_, whole) => {
      const patch = withinReach(whole);
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      await host.applyPatch(before, patch);
      expect(canonical(await host.readSnapshot())).toEqual(canonical(applyPatch(before, patch)));
    });

    test.each(Object.entries(patches))('%s, and takes it back', async (_, whole) => {
      const patch = withinReach(whole);
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      await host.applyPatch(before, patch);
      await host.applyPatch(applyPatch(before, patch), invertPatch(before, patch));
      expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
    });

    test.each(failing)('writes nothing when stopped by %s', async (_, code, patch) => {
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      const whole = withinReach([...patches['links, notes and fills cells']!, ...patch]);
      await expect(host.applyPatch(before, whole)).rejects.toMatchObject({ name: 'HostError', code });
      expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
    });
  });
}
