import type { Patch } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';
import { area, open, text, WRITE } from './openFixture';

const book = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['(1) Train', 5],
    ],
    Summary: [['Level'], ['regional']],
    Old: [['x']],
  },
  {
    names: [
      { name: 'PlanMonitor.sheet.summary', reference: "'Summary'!$A$1:$A$2", isHidden: true },
      { name: 'PlanMonitor.sheet.old', reference: "'Old'!$A$1", isHidden: true },
    ],
    tables: [{ sheet: 'Summary', name: 'Levels', range: 'A1:A2' }],
  },
);
const none = { left: '', centre: '', right: '' };
const series = { name: { row: 1, column: 2 }, values: area(2, 2, 2, 2), colour: '0072B2', pattern: 'solid' } as const;
const newSheet = { op: 'addWorksheet', after: 'Plan', visibility: 'visible', hasGridlines: false } as const;

/** What a report does: a sheet that goes, one made anew, one that is new, and marks on one that stays. */
const patch: Patch = [
  { op: 'deleteWorksheet', sheet: 'Old' },
  { op: 'deleteWorksheet', sheet: 'Summary' },
  { ...newSheet, sheet: 'Summary' },
  { op: 'writeCells', sheet: 'Summary', row: 1, column: 1, cells: [[text('New')]] },
  { op: 'defineName', name: 'PlanMonitor.sheet.summary', sheet: 'Summary', range: area(1, 1, 1, 1) },
  { ...newSheet, sheet: 'Register', after: 'Summary' },
  {
    op: 'addTable',
    sheet: 'Register',
    table: 'Reg',
    range: area(1, 1, 2, 2),
    columns: ['A', 'B'],
    style: 'TableStyleMedium2',
  },
  { op: 'setRowHeight', sheet: 'Plan', row: 1, height: 30 },
  { op: 'setFill', sheet: 'Plan', range: area(2, 1, 2, 1), colour: 'FFF2CC' },
  {
    op: 'addHyperlink',
    sheet: 'Plan',
    row: 2,
    column: 1,
    target: { kind: 'cells', sheet: 'Register', range: area(1, 1, 1, 1) },
  },
  {
    op: 'addChart',
    sheet: 'Plan',
    name: 'ours',
    place: area(5, 1, 12, 4),
    chart: {
      ...{ kind: 'column', title: 'Targets', description: '', dataSheet: 'Plan', categories: area(2, 1, 2, 1) },
      ...{ categoryTitle: 'Action', valueTitle: null, valueFormat: '0', from: 0, to: null, legend: 'none' },
      showsValues: true,
      series: [series],
    } as const,
  },
  { op: 'freezePanes', sheet: 'Register', rows: 1, columns: 0 },
  {
    op: 'setPageLayout',
    sheet: 'Register',
    layout: {
      ...{ orientation: 'landscape', pagesHigh: 1, printArea: area(1, 1, 2, 2), repeatedRows: null },
      ...{ pageBreaks: [10, 20], header: none, footer: { ...none, right: 'A & B, {page}' } },
    },
  },
  { op: 'defineName', name: 'PlanMonitor.sheet.register', sheet: 'Register', range: area(1, 1, 2, 2) },
  { op: 'writeState', xml: '<state xmlns="urn:plan-monitor:1">2</state>' },
];

describe('sheets are written whole or not at all', () => {
  test('when any one action of the write fails', async () => {
    const done = await open(book, '1.13');
    await done.host.applyPatch(done.before, patch);
    const count = done.simulator.exchanges.at(-2)!.body.Actions.length;
    expect(count).toBeGreaterThan(60);
    for (let action = 0; action < count; action++) {
      const { simulator, host, before, was } = await open(book, '1.13');
      simulator.onRequest(WRITE, { kind: 'action-fails', action, code: 'GeneralException' });
      await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ name: 'HostError' });
      expect([action, simulator.workbook.describe()]).toEqual([action, was]);
    }
  }, 60_000);

  test('when taking out what goes fails once it is done all the same, wherever it failed', async () => {
    const done = await open(book, '1.13');
    await done.host.applyPatch(done.before, patch);
    const wanted = done.simulator.workbook.describe();
    const count = done.simulator.exchanges.at(-1)!.body.Actions.length;
    expect(count).toBeGreaterThan(5);
    for (let action = 0; action < count; action++) {
      const { simulator, host, before } = await open(book, '1.13');
      simulator.onRequest(WRITE + 1, { kind: 'action-fails', action, code: 'GeneralException' });
      await host.applyPatch(before, patch);
      expect([action, simulator.workbook.describe()]).toEqual([action, wanted]);
    }
  });

  test('when nothing may be taken out everything is put back', async () => {
    const { simulator, host, before, was } = await open(book, '1.13');
    for (const request of [WRITE + 1, WRITE + 2]) {
      simulator.onRequest(request, { kind: 'action-fails', action: 0, code: 'AccessDenied' });
    }
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ name: 'HostError' });
    expect(simulator.workbook.describe()).toEqual(was);
  });

  test('a sheet that somebody adds in the meantime under the same name is left alone, and no other stays behind', async () => {
    const { simulator, host, before } = await open(book, '1.13');
    const add: Patch = [
      { ...newSheet, sheet: 'Evidence' },
      { ...newSheet, sheet: 'Register' },
    ];
    simulator.onRequest(WRITE, { kind: 'meanwhile', act: () => void simulator.workbook.addSheet('Register') });
    await expect(host.applyPatch(before, add)).rejects.toMatchObject({ name: 'HostError' });
    expect(simulator.workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'Summary', 'Old', 'Register']);
  });

  test('the page and the chart are as asked for', async () => {
    const { simulator, host, before } = await open(book, '1.13');
    await host.applyPatch(before, patch);
    const [plan, summary, register] = simulator.workbook.sheets;
    expect(simulator.workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'Summary', 'Register']);
    expect(summary!.cell(1, 1)?.value).toBe('New');
    expect(register!.page).toMatchObject({
      hasGridlines: false,
      frozen: { rows: 1, columns: 0 },
      layout: { orientation: 'Landscape', paperSize: 'A4', RightFooter: 'A && B, &P', PageBreaks: [10, 20] },
    });
    expect(plan!.charts).toMatchObject([
      {
        ...{ name: 'ours', type: 'ColumnClustered', place: area(5, 1, 12, 4) },
        series: [{ name: 'Target', values: { range: area(2, 2, 2, 2) }, categories: { range: area(2, 1, 2, 1) } }],
        look: { 'title.Text': 'Targets', 'category.title.Text': 'Action', 'value.Minimum': 0, 'legend.Visible': false },
      },
    ]);
  });

  test('a chart of the same kind keeps the look people gave it; another kind makes it anew', async () => {
    const { simulator, host, before } = await open(book, '1.13');
    await host.applyPatch(before, patch);
    const [plan] = simulator.workbook.sheets;
    plan!.charts[0]!.look['legend.Visible'] = true;
    const chart = patch.find(({ op }) => op === 'addChart') as Extract<Patch[number], { op: 'addChart' }>;
    const again = { ...chart, chart: { ...chart.chart, title: 'Again', legend: 'none' as const } };
    await host.applyPatch(await host.readSnapshot(), [again]);
    expect(plan!.charts).toMatchObject([{ look: { 'title.Text': 'Again', 'legend.Visible': true } }]);
    await host.applyPatch(await host.readSnapshot(), [{ ...again, chart: { ...again.chart, kind: 'bar' } }]);
    expect(plan!.charts).toMatchObject([{ type: 'BarClustered', look: { 'legend.Visible': false } }]);
    await host.applyPatch(await host.readSnapshot(), [{ op: 'deleteChart', sheet: 'Plan', name: 'ours' }]);
    expect(plan!.charts).toEqual([]);
  });
});
