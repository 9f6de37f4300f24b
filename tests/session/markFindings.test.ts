import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

test('marks the cells of the findings and takes the marks off, each said', async () => {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const say = () => session.getState().message!.text;
  await session.dispatch({ type: 'markFindings', isMarked: false });
  expect(say()).toBe('No cell is marked.');
  await session.dispatch({ type: 'markFindings', isMarked: true });
  expect(say()).toBe('2 cells are marked. Cells with a fill or a note of yours keep it.');
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
  expect((await host.readSnapshot()).names.map(({ name }) => name)).toEqual(['PlanMonitorMark.1', 'PlanMonitorMark.2']);
});
