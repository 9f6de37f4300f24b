import { applyPatch, type Patch, type WorkbookSnapshot } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { WorkerXlsxHost } from '../../src/hosts/xlsx/worker/workerXlsxHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { canonical } from '../support/canonical';
import { FileWorkerInPlace } from '../support/fileWorkerInPlace';
import { snapshotFrom } from '../support/snapshotFrom';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

/** What hosts must do that take a patch back whole; Excel takes its cells back by another patch. */
const STATE = '<state xmlns="urn:plan-monitor:1"/>';
const fixture = snapshotFrom({
  Plan: [
    ['Action', 'Target'],
    ['(1) Train', 5],
  ],
});
const hosts: Readonly<Record<string, () => Promise<WorkbookHost>>> = {
  MemoryHost: async () => new MemoryHost(fixture),
  XlsxHost: async () => new XlsxHost(xlsxFromSnapshot(fixture), 'plan.xlsx'),
  WorkerXlsxHost: () =>
    WorkerXlsxHost.open(
      new FileWorkerInPlace().asWorker(),
      xlsxFromSnapshot(fixture) as Uint8Array<ArrayBuffer>,
      'plan.xlsx',
    ),
};

const range = { top: 1, left: 1, bottom: 1, right: 2 };
const patch: Patch = [
  { op: 'writeCells', sheet: 'Plan', row: 3, column: 1, cells: [[{ kind: 'text', value: 'x' }]] },
  { op: 'formatRange', sheet: 'Plan', range, style: 'header' },
  { op: 'setRowHeight', sheet: 'Plan', row: 1, height: 40 },
  { op: 'setColumnWidth', sheet: 'Plan', column: 1, width: 40 },
  { op: 'freezePanes', sheet: 'Plan', rows: 1, columns: 0 },
  { op: 'conditionalFormat', sheet: 'Plan', range, format: { kind: 'dataBars', colour: '56B4E9', from: 0, to: 1 } },
  { op: 'dataValidation', sheet: 'Plan', range, list: { kind: 'texts', texts: ['a', 'b'] } },
];
const bytesOf = async (host: WorkbookHost) => {
  if (host instanceof WorkerXlsxHost) return host.readBytes();
  return host instanceof XlsxHost ? host.bytes : null;
};

async function patched(host: WorkbookHost, before: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  await host.applyPatch(before, patch);
  return applyPatch(before, patch);
}

describe.each(Object.entries(hosts))('%s', (_, makeHost) => {
  test('takes the last patch back to the last byte, then the one before it', async () => {
    const host = await makeHost();
    const first = await host.readSnapshot();
    const bytes = await bytesOf(host);
    const second = await patched(host, first);
    const more: Patch = [
      { op: 'setRowHeight', sheet: 'Plan', row: 2, height: 40 },
      { op: 'writeState', xml: STATE },
    ];
    await host.applyPatch(second, more);
    expect(await host.takeBack!(first, applyPatch(second, more))).toBe(false);
    expect(await host.takeBack!(second, applyPatch(second, more))).toBe(true);
    expect(canonical(await host.readSnapshot())).toEqual(canonical(second));
    expect(await host.takeBack!(first, second)).toBe(true);
    expect(canonical(await host.readSnapshot())).toEqual(canonical(first));
    expect(await bytesOf(host)).toEqual(bytes);
    expect(await host.takeBack!(first, second)).toBe(false);
  });

  test('takes nothing back once the workbook holds something else', async () => {
    const host = await makeHost();
    const first = await host.readSnapshot();
    const second = await patched(host, first);
    const typed: Patch = [
      { op: 'writeCells', sheet: 'Plan', row: 9, column: 1, cells: [[{ kind: 'number', value: 1 }]] },
    ];
    await host.applyPatch(second, typed);
    expect(await host.takeBack!(first, second)).toBe(false);
    expect(canonical(await host.readSnapshot())).toEqual(canonical(applyPatch(second, typed)));
  });
});

test('what people change in an open file is not taken back with a patch before it, whatever the cells hold', async () => {
  const host = new XlsxHost(xlsxFromSnapshot(fixture), 'plan.xlsx');
  const first = await host.readSnapshot();
  const second = await patched(host, first);
  host.edit([{ op: 'setRowHeight', sheet: 'Plan', row: 2, height: 50 }]);
  expect(await host.takeBack(first, second)).toBe(false);
});
