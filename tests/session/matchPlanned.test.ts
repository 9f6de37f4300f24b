import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { snapshotFrom } from '../support/snapshotFrom';
import { planAndWorkplan } from '../support/workplanSheet';

/** A workshop that may be the planned one of Sri Lanka: it names another action. */
async function checked() {
  const host = new MemoryHost(snapshotFrom(planAndWorkplan({}, { I4: '2-(b)' })));
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const planned = () => session.getState().result!.report.workplan!.planned[1]!;
  const { key } = planned();
  const say = (isSame: boolean | null) =>
    session.dispatch({ type: 'matchPlanned', planned: key, held: held.key, isSame });
  const held = planned().proposal!;
  return { host, session, planned, say };
}

test('a confirmed match counts, is kept in the workbook, and no cell is written', async () => {
  const { host, session, planned, say } = await checked();
  const before = canonical(await host.readSnapshot());
  await say(true);
  expect(planned()).toMatchObject({ proposal: null, heldAs: { cell: 'B4', confirmed: true } });
  const { state, ...cells } = canonical(await host.readSnapshot());
  expect({ ...cells, state: before.state }).toEqual(before);
  expect(state).toContain('"isSame":true');
  expect(session.getState().result!.notices).toContain('Planned activities matched by hand: 1.');
});

test('a refused one is not proposed again, until that is taken back', async () => {
  const { planned, say } = await checked();
  await say(false);
  expect(planned()).toMatchObject({ proposal: null, heldAs: null });
  await say(null);
  expect(planned()).toMatchObject({ proposal: { cell: 'B4' }, heldAs: null });
});

test('what was said survives an update that is undone', async () => {
  const { session, planned, say } = await checked();
  await session.dispatch({ type: 'update' });
  await say(true);
  await session.dispatch({ type: 'undo' });
  expect(planned().heldAs).toMatchObject({ confirmed: true });
});
