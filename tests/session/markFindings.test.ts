import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

test('marks the cells of the findings and takes the marks off, each said', async () => {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const say = () => session.getState().message!.text;
  await session.dispatch({ type: 'markFindings', isMarked: false });
  expect(say()).toBe('No cell is marked.');
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(say()).toBe(
    '2 cells are marked. Cells with a fill of yours keep it. Notes with the words of the findings cannot be written here.',
  );
  expect((await host.readSnapshot()).names).toHaveLength(2);
  await session.dispatch({ type: 'markFindings', isMarked: false });
  expect(say()).toBe('The marks were taken off.');
  expect(canonical(await host.readSnapshot())).toEqual(canonical(planWorkbook()));
});

test('an update can still be undone after its cells were marked', async () => {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  await session.dispatch({ type: 'update' });
  await session.dispatch({ type: 'markFindings', isMarked: true });
  await session.dispatch({ type: 'undo' });
  expect(session.getState().message!.text).toBe('The last update was undone.');
  expect((await host.readSnapshot()).names.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^PlanMonitorMark\.1\.\w+$/),
    expect.stringMatching(/^PlanMonitorMark\.2\.\w+$/),
  ]);
});

test('marks of an older check are brought up to date', async () => {
  const host = new XlsxHost(xlsxFromSnapshot(planWorkbook()), 'plan.xlsx');
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const say = () => session.getState().message!.text;
  const marking = () => session.getState().result!.marking;
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(say()).toBe('2 cells are marked. Cells with a fill or a note of yours keep it.');
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(say()).toBe('The marks are up to date.');
  const cells = [[{ kind: 'text', value: 'Tonga' } as const]];
  host.edit([{ op: 'writeCells', sheet: 'Workshops', row: 3, column: 9, cells }]);
  await session.dispatch({ type: 'check' });
  expect([marking().cells, marking().cellsBefore]).toEqual([1, 2]);
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(say()).toBe('1 cell is marked. Cells with a fill or a note of yours keep it.');
  expect((await host.readSnapshot()).sheets.map(({ notes }) => notes?.length)).toEqual([1, 0]);
});

test('nothing is marked when the workbook was changed in the meantime; it is checked again', async () => {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const { applyPatch } = host;
  jest.spyOn(host, 'applyPatch').mockImplementationOnce(async (...args) => {
    host.editCell('Workshops', 3, 9, { kind: 'text', value: 'Tonga' });
    return applyPatch.apply(host, args);
  });
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(session.getState().message).toMatchObject({ kind: 'warning', text: expect.stringContaining('once more') });
  expect(session.getState().result!.marking.cells).toBe(1);
  expect((await host.readSnapshot()).names).toEqual([]);
});
