import { runPlan, dayOf } from '../../../../src/core';
import { isSameSnapshot } from '../../../../src/hosts/sameSnapshot';
import { fileAnswerer } from '../../../../src/hosts/xlsx/worker/fileAnswerer';
import type { FileRequest } from '../../../../src/hosts/xlsx/worker/fileMessages';
import { WorkerXlsxHost } from '../../../../src/hosts/xlsx/worker/workerXlsxHost';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsxHost';
import { planWorkbook } from '../../../support/planWorkbook';
import { xlsxFromSnapshot } from '../../../support/xlsxFromSnapshot';

/** The other thread's side in this one; what crosses is copied or handed over as between threads. */
function fakeThread() {
  const answer = fileAnswerer();
  const thread = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { message: string; preventDefault: () => void }) => void) | null,
    isEnded: false,
    postMessage(request: FileRequest, transfer: Transferable[]) {
      const received = structuredClone(request, { transfer });
      void answer(received).then((reply) => thread.onmessage?.({ data: structuredClone(reply) }));
    },
    terminate: () => void (thread.isEnded = true),
  };
  return thread;
}

const file = (): Uint8Array<ArrayBuffer> => new Uint8Array(xlsxFromSnapshot(planWorkbook()));

async function open(bytes = file()) {
  const thread = fakeThread();
  return { thread, host: await WorkerXlsxHost.open(thread as unknown as Worker, bytes, 'plan.xlsx') };
}

test('reads and writes what a host in this thread does', async () => {
  const { host } = await open();
  const here = new XlsxHost(file(), 'plan.xlsx');
  const before = await host.readSnapshot();
  expect(isSameSnapshot(before, await here.readSnapshot())).toBe(true);
  const { patch } = runPlan([before], { today: dayOf(2026, 1, 15) }).update;
  await host.applyPatch(before, patch);
  await here.applyPatch(await here.readSnapshot(), patch);
  expect(isSameSnapshot(await host.readSnapshot(), await here.readSnapshot())).toBe(true);
  expect(Buffer.from(await host.readBytes()).equals(Buffer.from(here.bytes))).toBe(true);
  expect(await host.listFileContents()).toEqual(await here.listFileContents());
});

test('a snapshot that is out of date is refused as any host does', async () => {
  const { host } = await open();
  const old = await host.readSnapshot();
  await host.applyPatch(old, [{ op: 'writeState', xml: '<state xmlns="urn:plan-monitor:1">{}</state>' }]);
  await expect(host.applyPatch(old, [{ op: 'writeState', xml: null }])).rejects.toMatchObject({
    code: 'workbook-changed',
  });
});

test('a file that is no workbook is refused with its sentence, and the thread ends', async () => {
  const thread = fakeThread();
  const opening = WorkerXlsxHost.open(thread as unknown as Worker, new Uint8Array([1, 2, 3]), 'notes.txt');
  await expect(opening).rejects.toThrow('notes.txt is not an Excel workbook (.xlsx or .xlsm).');
  expect(thread.isEnded).toBe(true);
});

test('a thread that breaks down fails what waits for it', async () => {
  const { host, thread } = await open();
  thread.postMessage = () => undefined;
  const reading = host.readBytes();
  thread.onerror!({ message: 'out of memory', preventDefault: () => undefined });
  await expect(reading).rejects.toThrow('out of memory');
});
