import { dayOf, findSheet, readCell, type SheetMapping } from '../../src/core';
import { readState } from '../../src/core/model/state';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import type { Engine } from '../../src/session/engine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

const today = () => dayOf(2026, 1, 15);
const leftAlone: readonly SheetMapping[] = [{ sheet: 'Workshops', role: null }];
const mapSheet = (mapping: readonly SheetMapping[] | null) =>
  ({ type: 'mapSheet', sheet: 'Workshops', mapping }) as const;

function start(engine: Engine = directEngine) {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, engine, today);
  const kept = async () => readState((await host.readSnapshot()).state).state.mappings;
  const roles = () => session.getState().result!.report.sheets.map(({ role }) => role);
  return { host, session, kept, roles };
}

test('keeps what a sheet is at once, touching no sheet, and checks again without leaving the step', async () => {
  const { host, session, kept, roles } = start();
  await session.dispatch({ type: 'readSheets' });
  const before = canonical(await host.readSnapshot());
  await session.dispatch(mapSheet(leftAlone));
  expect(await kept()).toEqual(leftAlone);
  expect(roles()).toEqual(['plan', null]);
  expect(session.getState()).toMatchObject({ activity: 'idle', step: 'sheets', isOutOfDate: false, message: null });
  const after = await host.readSnapshot();
  expect({ ...canonical(after), state: null }).toEqual({ ...before, state: null });
});

test('null goes back to what is found', async () => {
  const { session, kept, roles } = start();
  await session.dispatch({ type: 'readSheets' });
  const { report } = session.getState().result!;
  await session.dispatch(mapSheet(leftAlone));
  await session.dispatch(mapSheet(null));
  expect(await kept()).toEqual([]);
  expect(roles()).toEqual(['plan', 'workshops']);
  expect(session.getState().result!.report).toEqual(report);
});

test('works on the workbook as it is when it was changed since the check, or during it', async () => {
  const { host, session, kept } = start();
  await session.dispatch({ type: 'readSheets' });
  host.editCell('Workshops', 2, 1, { kind: 'text', value: 'Valuation course' });
  await session.dispatch(mapSheet([{ sheet: 'Workshops', role: 'workshops', headerCells: ['A1'] }]));
  expect(session.getState().isOutOfDate).toBe(false);
  expect(session.getState().result!.report.workshops[0]!.title).toBe('Valuation course');
  expect(await kept()).toHaveLength(1);

  const applyPatch = host.applyPatch.bind(host);
  jest.spyOn(host, 'applyPatch').mockImplementationOnce(async (...args) => {
    host.editCell('Workshops', 2, 1, { kind: 'text', value: 'Changed meanwhile' });
    return applyPatch(...args);
  });
  await session.dispatch(mapSheet(null));
  expect(await kept()).toEqual([]);
  expect(session.getState().result!.report.workshops[0]!.title).toBe('Changed meanwhile');
});

test('a refusal of the workbook becomes a message, and nothing is kept', async () => {
  const { host, session, kept, roles } = start();
  await session.dispatch({ type: 'readSheets' });
  jest.spyOn(host, 'applyPatch').mockRejectedValueOnce(new HostError('cell-edit-mode'));
  await session.dispatch(mapSheet(leftAlone));
  expect(session.getState()).toMatchObject({ activity: 'idle', message: { kind: 'error' } });
  expect(session.getState().message!.text).toContain('A cell is being edited.');
  expect(await kept()).toEqual([]);
  expect(roles()).toEqual(['plan', 'workshops']);
});

test('a check that fails afterwards says that the choice is kept', async () => {
  let isBroken = false;
  const engine: Engine = {
    ...directEngine,
    run: (...args) => (isBroken ? Promise.reject(new Error('no memory')) : directEngine.run(...args)),
  };
  const { session, kept } = start(engine);
  await session.dispatch({ type: 'readSheets' });
  isBroken = true;
  await session.dispatch(mapSheet(leftAlone));
  expect(await kept()).toEqual(leftAlone);
  expect(session.getState()).toMatchObject({ activity: 'idle', isOutOfDate: true, message: { kind: 'warning' } });
});

test('undoing the last update takes its cells back, not what the user said since', async () => {
  const { host, session, kept } = start();
  await session.dispatch({ type: 'previewUpdate' });
  await session.dispatch({ type: 'update' });
  await session.dispatch(mapSheet(leftAlone));
  await session.dispatch({ type: 'undo' });
  expect(session.getState().message).toMatchObject({ kind: 'success', text: 'The last update was undone.' });
  expect(await kept()).toEqual(leftAlone);
  const workbook = await host.readSnapshot();
  expect(workbook.names).toEqual([]);
  expect(readCell(workbook, findSheet(workbook, 'Plan')!, 3, 6)).toEqual({ kind: 'blank' });
});
