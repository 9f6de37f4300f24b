import type { Patch } from '../../../src/core';
import { addNewerMembers } from '../../excel-simulator/newerClient';
import { area, open, patch, WRITE } from './openFixture';

/**
 * `mergeUndoGroup` needs ExcelApi 1.20, which Microsoft's client as pinned here passes over: what is looked at is the
 * option that the host hands to `Excel.run`, and how it answers a refusal that Excel documents.
 */
async function watched(excelApi: string) {
  const opened = await open(undefined, excelApi);
  const run = jest.spyOn(Excel, 'run').mockClear();
  return { ...opened, asked: () => run.mock.calls.map(([options]: readonly unknown[]) => options) };
}

beforeAll(addNewerMembers);
afterEach(() => jest.restoreAllMocks());

const grouped = { delayForCellEdit: true, mergeUndoGroup: true };
const single = { delayForCellEdit: true };

test('what is written is one step of Excel’s own undo from 1.20 on; reading is none', async () => {
  for (const [excelApi, options] of [
    ['1.19', single],
    ['1.20', grouped],
  ] as const) {
    const { host, before, asked } = await watched(excelApi);
    await host.applyPatch(before, patch);
    await host.readSnapshot();
    expect(asked()).toEqual([options, single]);
  }
});

test('sheets that come or go are not undone by Excel, so that nothing is grouped with them', async () => {
  const { host, before, asked } = await watched('1.20');
  const sheets: Patch = [
    { op: 'addWorksheet', sheet: 'New', after: null, visibility: 'visible', hasGridlines: true },
    { op: 'defineName', name: 'PlanMonitor.sheet.new', sheet: 'New', range: area(1, 1, 1, 1) },
  ];
  await host.applyPatch(before, sheets);
  expect(asked()).toEqual([single]);
});

test('a call that this Excel cannot undo is written without the group', async () => {
  const plain = await open();
  await plain.host.applyPatch(plain.before, patch);
  const wanted = plain.simulator.workbook.describe();
  const { simulator, host, before, asked } = await watched('1.20');
  simulator.onRequest(WRITE, { kind: 'action-fails', action: 9, code: 'UndoNotSupported' });
  await host.applyPatch(before, patch);
  expect(asked()).toEqual([grouped, single]);
  expect(simulator.workbook.describe()).toEqual(wanted);
});
