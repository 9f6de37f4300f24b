import { dayOf, invertPatch, runPlan, type WorkbookSnapshot } from '../../src/core';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { ShownWorkbook } from '../../src/workbench/shownWorkbook';
import { planWorkbook } from '../support/planWorkbook';
import { snapshotFrom } from '../support/snapshotFrom';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

function show(workbook: WorkbookSnapshot): Promise<ShownWorkbook> {
  const host = new XlsxHost(xlsxFromSnapshot(workbook), 'plan.xlsx');
  const file = Object.assign(host, { readBytes: async () => host.bytes, close: () => undefined });
  return ShownWorkbook.show(file, 'plan.xlsx');
}
const open = () => show(planWorkbook());

test('starts at the first cell of the first visible sheet', async () => {
  const workbook = snapshotFrom({ Secret: [[1]], Plan: [[2]] }, { visibility: { Secret: 'hidden' } });
  const { selection, isUnsaved } = (await show(workbook)).getView();
  expect(selection).toEqual({ sheet: 'Plan', range: { top: 1, left: 1, bottom: 1, right: 1 } });
  expect(isUnsaved).toBe(false);
});

test('shows what is written, and that it is not saved yet', async () => {
  const host = await open();
  const viewer = jest.fn();
  host.subscribeView(viewer);
  const before = await host.readSnapshot();
  await host.applyPatch(before, runPlan([before], { today: dayOf(2026, 1, 15) }).update.patch);
  expect(viewer).toHaveBeenCalledTimes(1);
  expect(host.getView()).toMatchObject({ isUnsaved: true });
  expect(host.getView().workbook.names.length).toBeGreaterThan(0);
  host.markSaved();
  expect(host.getView().isUnsaved).toBe(false);
});

test('shows where the user is led', async () => {
  const host = await open();
  await host.select('Workshops', { top: 2, left: 3, bottom: 2, right: 3 });
  expect(host.getView().selection).toEqual({ sheet: 'Workshops', range: { top: 2, left: 3, bottom: 2, right: 3 } });
});

test('where the shown sheet is taken back, the first one is shown', async () => {
  const host = await open();
  const before = await host.readSnapshot();
  const { patch } = runPlan([before], { today: dayOf(2026, 1, 15), withSheets: true }).update;
  await host.applyPatch(before, patch);
  await host.select('Evidence', { top: 5, left: 1, bottom: 5, right: 1 });
  await host.applyPatch(await host.readSnapshot(), invertPatch(before, patch));
  const { workbook, selection } = host.getView();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'Workshops']);
  expect(selection).toEqual({ sheet: 'Plan', range: { top: 1, left: 1, bottom: 1, right: 1 } });
});

test('what cannot be shown leaves the view as it was', async () => {
  const host = await open();
  await expect(host.select('Gone', { top: 1, left: 1, bottom: 1, right: 1 })).rejects.toThrow(
    'no longer in the workbook',
  );
  expect(host.getView().selection.sheet).toBe('Plan');
});

test('tells what the file holds beside its sheets', async () => {
  expect((await (await open()).listFileContents()).hasMacros).toBe(false);
});
