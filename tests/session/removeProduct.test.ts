import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

async function updated() {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  await session.dispatch({ type: 'update' });
  return { host, session, state: () => session.getState(), holds: async () => canonical(await host.readSnapshot()) };
}

test('takes out what the product wrote, and can be undone', async () => {
  const { session, state, holds } = await updated();
  const before = await holds();
  expect(state().result!.removal.sheets).toEqual(['KPI Register', 'Evidence']);
  await session.dispatch({ type: 'removeProduct' });
  expect(await holds()).toEqual(canonical(planWorkbook()));
  expect(state()).toMatchObject({
    undoes: 'removal',
    message: { kind: 'success', text: 'Plan Monitor was removed from this workbook. What you typed is as it was.' },
  });
  expect(state().result!.removal).toMatchObject({ patch: [], cellsCleared: 0 });
  await session.dispatch({ type: 'undo' });
  expect(state().message!.text).toBe('Plan Monitor is back in the workbook.');
  expect((await holds()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

test('where there is nothing to remove it says so', async () => {
  const { session, state } = await updated();
  await session.dispatch({ type: 'removeProduct' });
  await session.dispatch({ type: 'removeProduct' });
  expect(state().message).toMatchObject({ kind: 'info' });
});

test('what was typed in the meantime is looked at first', async () => {
  const { host, session, state, holds } = await updated();
  host.editCell('Plan', 4, 6, { kind: 'text', value: 'ask Geneva' });
  await session.dispatch({ type: 'removeProduct' });
  const plan = (await holds()).sheets.find(({ name }) => name === 'Plan')!;
  expect(plan.cells.F4).toMatchObject({ value: 'ask Geneva' });
  expect(state().result!.update.patch.length).toBeGreaterThan(0);
});
