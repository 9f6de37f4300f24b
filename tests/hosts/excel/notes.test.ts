import { applyPatch, runPlan, writeMarks, type Patch, type WorkbookSnapshot } from '../../../src/core';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { noteAt, notesOn, putNote, threadsOn } from '../../excel-simulator/model/notes';
import { addNewerMembers } from '../../excel-simulator/newerClient';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';
import { day } from '../../support/ruleHarness';
import { startExcelHost } from '../../support/startExcelHost';
import { COMPARISON, WRITE } from './openFixture';

/** Notes need ExcelApi 1.18, which Microsoft's client as pinned here does not have: see `newerClient`. */
beforeAll(addNewerMembers);

const add = (row: number, column: number, text = 'x') => ({ op: 'addNote', sheet: 'Plan', row, column, text }) as const;
const remove = (row: number, column: number) => ({ op: 'deleteNote', sheet: 'Plan', row, column }) as const;

async function open(excelApi = '1.18', arrange: (simulator: ExcelSimulator) => void = () => undefined) {
  const simulator = new ExcelSimulator(planWorkbook(), { excelApi });
  arrange(simulator);
  const host = startExcelHost();
  const before = await host.readSnapshot();
  const sheet = simulator.workbook.findSheet('Plan')!;
  const noteOf = (row: number, column: number) => noteAt(notesOn(sheet), row, column)?.content;
  return { simulator, host, before, sheet, noteOf };
}

const staffs = (row: number, column: number, content: string) => (simulator: ExcelSimulator) => {
  const sheet = simulator.workbook.findSheet('Plan')!;
  putNote(notesOn(sheet), sheet, row, column, content);
};
const notesIn = (workbook: WorkbookSnapshot) => workbook.sheets.find(({ name }) => name === 'Plan')!.notes;

test('notes and conversations are read with no more requests, each told whose it is', async () => {
  const plain = await open('1.17');
  const { simulator, before, host } = await open('1.18', (one) => {
    const sheet = one.workbook.findSheet('Plan')!;
    putNote(notesOn(sheet), sheet, 5, 2, 'Plan Monitor:\nAs many');
    putNote(notesOn(sheet), sheet, 1, 4, 'Ask the Members');
    putNote(threadsOn(sheet), sheet, 5, 1, 'Really?');
  });
  expect(notesIn(before)).toEqual([
    { row: 1, column: 4, kind: 'note' },
    { row: 5, column: 1, kind: 'thread' },
    { row: 5, column: 2, kind: 'own', text: 'As many' },
  ]);
  expect(before.sheets.every(({ notes }) => notes !== undefined)).toBe(true);
  expect(simulator.requestCount).toBe(plain.simulator.requestCount);
  expect(notesIn(plain.before)).toBeUndefined();
  await expect(host.applyPatch(before, [add(5, 1)])).rejects.toMatchObject({ code: 'note-taken' });
});

test('a note is added, gets other words and goes, in two requests each; the snapshot follows', async () => {
  const { simulator, host, before, noteOf } = await open();
  let now = before;
  for (const [patch, content] of [
    [[add(5, 4, 'First')], 'Plan Monitor:\nFirst'],
    [[add(5, 4, 'Second')], 'Plan Monitor:\nSecond'],
    [[remove(5, 4)], undefined],
  ] as const) {
    const asked = simulator.requestCount;
    await host.applyPatch(now, patch);
    expect(simulator.requestCount - asked).toBe(2);
    expect(noteOf(5, 4)).toBe(content);
    now = applyPatch(now, patch);
    expect(canonical(await host.readSnapshot())).toEqual(canonical(now));
  }
});

test('a note of staff’s is neither replaced nor taken off', async () => {
  const { host, before, noteOf } = await open('1.18', staffs(5, 4, 'Mine'));
  await host.applyPatch(before, [add(5, 4), remove(5, 4)]);
  expect(noteOf(5, 4)).toBe('Mine');
});

test('a note that somebody writes in the meantime stays, and nothing is written', async () => {
  for (const request of [COMPARISON, WRITE]) {
    const { simulator, host, before, noteOf } = await open();
    const act = () => staffs(5, 4, 'Mine')(simulator);
    simulator.onRequest(request, { kind: 'meanwhile', act });
    const name = { op: 'defineName', name: 'PlanMonitorMark.1', sheet: 'Plan' } as const;
    const patch: Patch = [{ ...name, range: { top: 5, left: 4, bottom: 5, right: 4 } }, add(5, 4)];
    const writing = host.applyPatch(before, patch);
    if (request === WRITE) await expect(writing).rejects.toMatchObject({ name: 'HostError' });
    else await writing;
    expect(noteOf(5, 4)).toBe('Mine');
    if (request === WRITE) expect(simulator.workbook.names.map(({ name: one }) => one)).toEqual([]);
  }
});

test('when any one action of the write fails, notes are as they were', async () => {
  const own = staffs(5, 2, 'Plan Monitor:\nAs many');
  const other = staffs(5, 3, 'Plan Monitor:\nOld');
  const arrange = (simulator: ExcelSimulator) => [own, other].forEach((one) => one(simulator));
  const patch = [add(5, 4, 'New'), add(5, 3, 'Other'), remove(5, 2)];
  const done = await open('1.18', arrange);
  await done.host.applyPatch(done.before, patch);
  const count = done.simulator.exchanges.at(-1)!.body.Actions.length;
  expect(count).toBeGreaterThan(20);
  for (let action = 0; action < count; action++) {
    const { simulator, host, before } = await open('1.18', arrange);
    simulator.onRequest(WRITE, { kind: 'action-fails', action, code: 'GeneralException' });
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ name: 'HostError' });
    expect([action, canonical(await host.readSnapshot())]).toEqual([action, canonical(before)]);
  }
});

test('marks bring notes with them and leave no trace; before 1.18 they are fills alone', async () => {
  for (const excelApi of ['1.18', '1.17']) {
    const { host, before, noteOf } = await open(excelApi);
    const marks = (workbook: WorkbookSnapshot, isOn: boolean) => {
      const { model, findings } = runPlan([workbook], { today: day('2026-01-15') });
      return writeMarks(model, isOn ? findings : []).patch;
    };
    await host.applyPatch(before, marks(before, true));
    if (excelApi === '1.18') expect(noteOf(5, 4)).toMatch(/^Plan Monitor:\nThe target "As many/);
    else expect(noteOf(5, 4)).toBeUndefined();
    const marked = await host.readSnapshot();
    expect(marks(marked, true)).toEqual([]);
    await host.applyPatch(marked, marks(marked, false));
    expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
  }
});

test('a patch with notes is written without them before 1.18', async () => {
  const { host, before, noteOf } = await open('1.17');
  const cell = { kind: 'text', value: 'New' } as const;
  const cells = { op: 'writeCells', sheet: 'Plan', row: 9, column: 9, cells: [[cell]] } as const;
  await host.applyPatch(before, [add(5, 4), cells, remove(5, 4)]);
  expect(noteOf(5, 4)).toBeUndefined();
  expect(canonical(await host.readSnapshot())).toEqual(canonical(applyPatch(before, [cells])));
});
