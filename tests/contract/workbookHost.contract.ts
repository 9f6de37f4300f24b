import { applyPatch, type Patch, type Range, type TypedCell, type WorkbookSnapshot } from '../../src/core';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { canonical } from '../support/canonical';
import { snapshotFrom } from '../support/snapshotFrom';

const text = (value: string): TypedCell => ({ kind: 'text', value });
const number = (value: number): TypedCell => ({ kind: 'number', value });
const area = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Note'],
      ['(1) Train', 5, null],
      ['(2) Advise', { formula: '=B2*2', value: 10 }, 'x'],
      [null, { date: '2026-06-30' }, true],
      ['last', { error: '#N/A' }, { uncalculated: '=SUM(B2:B3)' }],
    ],
    "Other's": [['untouched', 1]],
    Locked: [['kept']],
  },
  {
    tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:C5' }],
    names: [
      { name: 'Staff_Name', reference: 'Plan!$A$1' },
      { name: 'PlanMonitor.plan.1.old', reference: "'Plan'!$C$1:$C$5", isHidden: true },
      { name: 'PlanMonitor.plan.1.old', reference: "'Other''s'!$A$1", scope: "Other's", isHidden: true },
    ],
    state: '<state xmlns="urn:plan-monitor:1"><a>1</a></state>',
    protectedSheets: ['Locked'],
  },
);

const patches: Record<string, Patch> = {
  'writes every kind of cell': [
    {
      op: 'writeCells',
      sheet: 'Plan',
      row: 2,
      column: 5,
      cells: [
        [number(1.5), text('plain'), { kind: 'boolean', value: true }, { kind: 'blank' }, null],
        [text('3-4'), text('(1)'), text('=x'), text(' two\nlines & <more> '), text('_x0041_')],
        [
          { kind: 'formula', formula: '=IF(B2>0,"a<b",1)', value: 'a<b' },
          { kind: 'formula', formula: '=B2/2', value: 2.5 },
          { kind: 'formula', formula: '=B2>0', value: true },
          { kind: 'formula', formula: '=""', value: '' },
          text(''),
        ],
      ],
    },
  ],
  'writes dates with their format': [
    { op: 'writeCells', sheet: 'Plan', row: 8, column: 6, cells: [[{ kind: 'date', day: 20634 }]] },
    { op: 'formatRange', sheet: 'Plan', range: area(8, 6, 8, 6), style: 'date' },
  ],
  'writes over what is there': [
    { op: 'writeCells', sheet: 'plan', row: 2, column: 1, cells: [[text('changed'), { kind: 'blank' }, number(3)]] },
    { op: 'writeCells', sheet: 'Plan', row: 3, column: 2, cells: [[number(4)]] },
    { op: 'writeCells', sheet: 'Plan', row: 5, column: 2, cells: [[text('was an error'), { kind: 'blank' }]] },
  ],
  'gives looks and widths': [
    { op: 'formatRange', sheet: 'Plan', range: area(1, 1, 2, 6), style: 'header' },
    { op: 'setColumnWidth', sheet: 'Plan', column: 5, width: 12 },
  ],
  'clears owned cells': [{ op: 'clearOwned', sheet: 'Plan', range: area(2, 2, 7, 6) }],
  'grows a table to the right': [
    {
      op: 'growTable',
      sheet: 'Plan',
      table: 'plantable',
      range: area(1, 1, 5, 5),
      columns: ['Action', 'Target', 'Note', 'KPI\nstatus', 'As of'],
    },
  ],
  'shrinks a table again': [
    { op: 'clearOwned', sheet: 'Plan', range: area(1, 3, 5, 3) },
    { op: 'growTable', sheet: 'Plan', table: 'PlanTable', range: area(1, 1, 5, 2), columns: ['Action', 'Target'] },
  ],
  'renames a column with its header': [
    { op: 'writeCells', sheet: 'Plan', row: 1, column: 3, cells: [[text('Remark')]] },
  ],
  'defines a new name': [{ op: 'defineName', name: 'PlanMonitor.plan.2.x', sheet: "other's", range: area(1, 2, 3, 2) }],
  'moves a name': [{ op: 'defineName', name: 'planmonitor.PLAN.1.old', sheet: 'Plan', range: area(1, 4, 9, 4) }],
  'deletes the workbook name only': [{ op: 'deleteName', name: 'PlanMonitor.plan.1.OLD' }],
  'rewrites the state': [{ op: 'writeState', xml: '<state xmlns="urn:plan-monitor:1"><b>é &amp; 2</b></state>' }],
  'takes the state out': [{ op: 'writeState', xml: null }],
  'does nothing for an empty patch': [],
};

/** They are done once: a second time the cells hold no more what is to be corrected. */
const fixes: Record<string, Patch> = {
  'corrects cells of staff': [
    { op: 'fixCell', sheet: 'plan', row: 2, column: 1, from: text('(1) Train'), to: text('(1) Train officers') },
    { op: 'fixCell', sheet: 'Plan', row: 3, column: 3, from: text('x'), to: number(4) },
    { op: 'fixCell', sheet: 'Plan', row: 2, column: 2, from: number(5), to: { kind: 'date', day: 20634 } },
    { op: 'fixCell', sheet: 'Plan', row: 4, column: 2, from: { kind: 'date', day: 20634 }, to: text('30 June') },
  ],
};

const failing: [title: string, code: string, patch: Patch][] = [
  ['a sheet that is gone', 'sheet-missing', [{ op: 'clearOwned', sheet: 'Gone', range: area(1, 1, 1, 1) }]],
  [
    'a name on a sheet that is gone',
    'sheet-missing',
    [{ op: 'defineName', name: 'x', sheet: 'Gone', range: area(1, 1, 1, 1) }],
  ],
  [
    'a protected sheet',
    'sheet-protected',
    [{ op: 'writeCells', sheet: 'Locked', row: 1, column: 2, cells: [[number(1)]] }],
  ],
  ['looks on a protected sheet', 'sheet-protected', [{ op: 'setColumnWidth', sheet: 'Locked', column: 2, width: 9 }]],
  [
    'a correction of what stands there no more',
    'cell-changed',
    [{ op: 'fixCell', sheet: 'Plan', row: 2, column: 1, from: text('(1) Trian'), to: text('(1) Train') }],
  ],
  [
    'a correction of a formula',
    'cell-changed',
    [{ op: 'fixCell', sheet: 'Plan', row: 3, column: 2, from: number(10), to: number(4) }],
  ],
  [
    'a correction on a protected sheet',
    'sheet-protected',
    [{ op: 'fixCell', sheet: 'Locked', row: 1, column: 1, from: text('kept'), to: text('lost') }],
  ],
  [
    'a table that is gone',
    'table-missing',
    [{ op: 'growTable', sheet: 'Plan', table: 'Gone', range: area(1, 1, 2, 1), columns: ['Action'] }],
  ],
];

/**
 * What every host must do, whatever it keeps a workbook in.
 * @param makeHost gives a host that holds the snapshot's content.
 */
export function describeWorkbookHost(
  name: string,
  makeHost: (fixture: WorkbookSnapshot) => Promise<WorkbookHost>,
): void {
  describe(`${name} as a workbook host`, () => {
    test('reads what the workbook holds', async () => {
      const host = await makeHost(fixture);
      expect(canonical(await host.readSnapshot())).toEqual(canonical(fixture));
    });

    test('reads a workbook in the 1904 date system without sheets of data', async () => {
      const empty = snapshotFrom(
        { Empty: [], Dates: [[{ date: '2026-01-31' }]] },
        { dateSystem: 1904, visibility: { Empty: 'veryHidden' } },
      );
      const host = await makeHost(empty);
      expect(canonical(await host.readSnapshot())).toEqual(canonical(empty));
    });

    test.each(Object.entries({ ...patches, ...fixes }))('%s', async (_, patch) => {
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      await host.applyPatch(before, patch);
      expect(canonical(await host.readSnapshot())).toEqual(canonical(applyPatch(before, patch)));
    });

    test('applies all operations of a patch, and the same patch again without a difference', async () => {
      const patch = Object.values(patches).flat();
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      await host.applyPatch(before, patch);
      const after = await host.readSnapshot();
      expect(canonical(after, { datesAsNumbers: true })).toEqual(
        canonical(applyPatch(before, patch), { datesAsNumbers: true }),
      );
      const again = patch.filter(({ op }) => op !== 'growTable' && op !== 'clearOwned');
      await host.applyPatch(after, again);
      const applied = canonical(applyPatch(after, again), { datesAsNumbers: true });
      expect(canonical(await host.readSnapshot(), { datesAsNumbers: true })).toEqual(applied);
    });

    test('does not write to a workbook that has changed', async () => {
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      const other = applyPatch(before, [
        { op: 'writeCells', sheet: "Other's", row: 1, column: 2, cells: [[number(2)]] },
      ]);
      await expect(host.applyPatch(other, patches['clears owned cells']!)).rejects.toMatchObject({
        code: 'workbook-changed',
      });
      expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
    });

    test.each(failing)('writes nothing when stopped by %s', async (_, code, patch) => {
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      const whole = [...patches['writes every kind of cell']!, ...patches['rewrites the state']!, ...patch];
      await expect(host.applyPatch(before, whole)).rejects.toMatchObject({ name: 'HostError', code });
      expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
    });

    test('a snapshot does not change after it was read', async () => {
      const host = await makeHost(fixture);
      const before = await host.readSnapshot();
      const was = canonical(before);
      await host.applyPatch(before, patches['writes over what is there']!);
      expect(canonical(before)).toEqual(was);
    });

    test('shows a range, and says so when its sheet is gone', async () => {
      const host = await makeHost(fixture);
      await expect(host.select('Plan', area(2, 1, 2, 3))).resolves.toBeUndefined();
      await expect(host.select('Gone', area(1, 1, 1, 1))).rejects.toMatchObject({ code: 'sheet-missing' });
    });

    test('does not report its own writes as changes', async () => {
      const host = await makeHost(fixture);
      const listener = jest.fn();
      const stop = host.onChanged(listener);
      await host.applyPatch(await host.readSnapshot(), patches['writes over what is there']!);
      stop();
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
