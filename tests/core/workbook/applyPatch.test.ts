import {
  applyPatch,
  cellFromPatch,
  findSheet,
  parseRange,
  readCell,
  type Patch,
  type WorkbookSnapshot,
} from '../../../src/core';
import { day } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const before = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['a', 1],
      ['b', 2],
    ],
    Notes: [['x']],
  },
  {
    tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:B3' }],
    names: [
      { name: 'PlanMonitor.x', reference: "'Plan'!$C$1" },
      { name: 'PlanMonitor.x', reference: "'Plan'!$C$1", scope: 'Plan' },
    ],
    state: '<state/>',
  },
);
const range = (text: string) => parseRange(text)!;
const at = (workbook: WorkbookSnapshot, sheet: string, address: string) => {
  const { top, left } = range(address);
  return readCell(workbook, findSheet(workbook, sheet)!, top, left);
};
const SOME = { kind: 'text', value: 'x' } as const;
const apply = (...patch: Patch) => applyPatch(before, patch);

describe('applyPatch', () => {
  test('changes nothing for no operations, and never its input', () => {
    expect(apply()).toEqual(before);
    const copy = structuredClone(before);
    apply(
      { op: 'writeCells', sheet: 'Plan', row: 1, column: 1, cells: [[{ kind: 'text', value: 'New' }]] },
      { op: 'writeState', xml: null },
    );
    expect(before).toEqual(copy);
  });

  test('writes cells, and leaves what is null', () => {
    const cells = [
      [{ kind: 'number', value: 9 } as const, null],
      [null, { kind: 'formula', formula: '=B2*2', value: 2 } as const],
    ];
    const after = apply({ op: 'writeCells', sheet: 'plan', row: 2, column: 1, cells });
    expect(at(after, 'Plan', 'A2')).toEqual({ kind: 'number', value: 9 });
    expect(at(after, 'Plan', 'B2')).toEqual({ kind: 'number', value: 1 });
    expect(at(after, 'Plan', 'B3')).toEqual({ kind: 'number', value: 2, formula: '=B2*2' });
    expect(after.sheets[1]).toEqual(before.sheets[1]);
  });

  test.each([
    [1900, 45473],
    [1904, 44011],
  ] as const)('writes dates in the %i system', (system, value) => {
    expect(cellFromPatch({ kind: 'date', day: day('2024-06-30') }, system)).toEqual({ kind: 'date', value });
  });

  test('a header written into a table names its column', () => {
    const cells = [[{ kind: 'text', value: 'Goal' } as const]];
    const after = apply({ op: 'writeCells', sheet: 'Plan', row: 1, column: 2, cells });
    expect(after.sheets[0]!.tables[0]!.columns).toEqual(['Action', 'Goal']);
    const below = apply({ op: 'writeCells', sheet: 'Plan', row: 2, column: 2, cells });
    expect(below.sheets[0]!.tables[0]!.columns).toEqual(['Action', 'Target']);
  });

  test('corrects one cell', () => {
    const from = { kind: 'text', value: 'a' } as const;
    const after = apply({ op: 'fixCell', sheet: 'plan', row: 2, column: 1, from, to: { kind: 'date', day: 20634 } });
    expect(at(after, 'Plan', 'A2')).toEqual({ kind: 'date', value: 46203 });
    expect(at(after, 'Plan', 'B2')).toEqual({ kind: 'number', value: 1 });
  });

  test('clears', () => {
    const after = apply({ op: 'clearOwned', sheet: 'Plan', range: range('A2:B9') });
    expect([at(after, 'Plan', 'A2'), at(after, 'Plan', 'B3')]).toEqual([{ kind: 'blank' }, { kind: 'blank' }]);
    expect(at(after, 'Plan', 'A1')).toEqual({ kind: 'text', value: 'Action' });
  });

  test('grows a table and writes its new headers', () => {
    const columns = ['Action', 'Target', 'Actual'];
    const after = apply({ op: 'growTable', sheet: 'Plan', table: 'plantable', range: range('A1:C3'), columns });
    expect(after.sheets[0]!.tables[0]).toMatchObject({ name: 'PlanTable', range: range('A1:C3'), columns });
    expect(at(after, 'Plan', 'C1')).toEqual({ kind: 'text', value: 'Actual' });
  });

  test('moves the workbook’s name, not the sheet’s', () => {
    const after = apply({ op: 'defineName', name: 'planmonitor.X', sheet: 'plan', range: range('D1:D3') });
    expect(after.names.map(({ name, reference, scope }) => [name, reference, scope])).toEqual([
      ['PlanMonitor.x', "'Plan'!$D$1:$D$3", null],
      ['PlanMonitor.x', "'Plan'!$C$1", 'Plan'],
    ]);
    expect(apply({ op: 'defineName', name: 'New', sheet: 'Plan', range: range('A1') }).names).toHaveLength(3);
    expect(apply({ op: 'deleteName', name: 'PLANMONITOR.X' }).names.map(({ scope }) => scope)).toEqual(['Plan']);
  });

  test('replaces and takes out the state', () => {
    expect(apply({ op: 'writeState', xml: '<state>1</state>' }).state).toBe('<state>1</state>');
    expect(apply({ op: 'writeState', xml: null }).state).toBeNull();
  });

  test('looks do not show', () => {
    expect(
      apply(
        { op: 'formatRange', sheet: 'Plan', range: range('A1'), style: 'header' },
        { op: 'setColumnWidth', sheet: 'Plan', column: 1, width: 20 },
        { op: 'setRowHeight', sheet: 'Plan', row: 1, height: 30 },
        { op: 'freezePanes', sheet: 'Plan', rows: 1, columns: 0 },
        { op: 'setFill', sheet: 'Plan', range: range('A1'), colour: 'FF0000' },
        { op: 'conditionalFormat', sheet: 'Plan', range: range('A1'), format: null },
        { op: 'dataValidation', sheet: 'Plan', range: range('A1'), list: null },
        { op: 'deleteChart', sheet: 'Plan', name: 'x' },
      ),
    ).toEqual(before);
  });

  test.each<Patch>([
    [{ op: 'writeCells', sheet: 'Gone', row: 1, column: 1, cells: [] }],
    [{ op: 'fixCell', sheet: 'Gone', row: 1, column: 1, from: SOME, to: SOME }],
    [{ op: 'clearOwned', sheet: 'Gone', range: range('A1') }],
    [{ op: 'formatRange', sheet: 'Gone', range: range('A1'), style: 'text' }],
    [{ op: 'setColumnWidth', sheet: 'Gone', column: 1, width: 9 }],
    [{ op: 'growTable', sheet: 'Plan', table: 'Gone', range: range('A1:C3'), columns: [] }],
    [{ op: 'defineName', name: 'x', sheet: 'Gone', range: range('A1') }],
    [{ op: 'setRowHeight', sheet: 'Gone', row: 1, height: 9 }],
    [{ op: 'addTable', sheet: 'Gone', table: 'x', range: range('A1:A2'), columns: ['a'], style: 'x' }],
    [{ op: 'freezePanes', sheet: 'Gone', rows: 1, columns: 1 }],
    [{ op: 'setFill', sheet: 'Gone', range: range('A1'), colour: null }],
    [{ op: 'conditionalFormat', sheet: 'Gone', range: range('A1'), format: null }],
    [
      {
        op: 'dataValidation',
        sheet: 'Plan',
        range: range('A1'),
        list: { kind: 'cells', sheet: 'Gone', range: range('A1') },
      },
    ],
    [{ op: 'addHyperlink', sheet: 'Gone', row: 1, column: 1, target: { kind: 'address', address: 'a:' } }],
    [{ op: 'deleteHyperlink', sheet: 'Gone', row: 1, column: 1 }],
    [{ op: 'addNote', sheet: 'Gone', row: 1, column: 1, text: 'x' }],
    [{ op: 'deleteNote', sheet: 'Gone', row: 1, column: 1 }],
    [{ op: 'deleteChart', sheet: 'Gone', name: 'x' }],
  ])('refuses what is not there: %j', (operation) => expect(() => apply(operation)).toThrow(/^There is no .*"Gone"/));
});
