import { dayOf } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { directEngine } from '../../../src/session/directEngine';
import { Session } from '../../../src/session/session';
import type { PaneMemory } from '../../../src/taskpane/memory/paneMemory';
import { returnToPlace } from '../../../src/taskpane/memory/returnToPlace';
import { steps } from '../../../src/session/sessionState';
import { planWorkbook } from '../../support/planWorkbook';
import { memoryOf } from './memoryOf';

/** A pane that is opened over a workbook, as often as it is asked for. */
async function visit(memory: PaneMemory, workbook: string) {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const before = await host.readSnapshot();
  returnToPlace(session, memory, workbook);
  // What it asked for comes first.
  await session.dispatch({ type: 'dismissMessage' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { session, isUntouched: async () => (await host.readSnapshot()) === before };
}

test.each(steps)('comes back to %s with the workbook checked, and writes nothing', async (step) => {
  const { memory } = memoryOf();
  const first = await visit(memory, 'plan.xlsx');
  expect(first.session.getState()).toMatchObject({ step: 'sheets', result: null });
  await first.session.dispatch({ type: 'check' });
  await first.session.dispatch({ type: 'goTo', step });
  const { session, isUntouched } = await visit(memory, 'plan.xlsx');
  expect(session.getState()).toMatchObject({ step, activity: 'idle', message: null });
  expect(session.getState().result!.report.sheets).toHaveLength(2);
  expect(await isUntouched()).toBe(true);
});

test('what was not checked is not read; another workbook, or one without an address, starts at the start', async () => {
  const { memory, kept } = memoryOf();
  const first = await visit(memory, 'plan.xlsx');
  await first.session.dispatch({ type: 'goTo', step: 'summary' });
  expect((await visit(memory, 'plan.xlsx')).session.getState()).toMatchObject({ step: 'summary', result: null });
  expect((await visit(memory, 'other.xlsx')).session.getState()).toMatchObject({ step: 'sheets', result: null });
  kept.clear();
  const unsaved = await visit(memory, '');
  await unsaved.session.dispatch({ type: 'check' });
  expect(kept.size).toBe(0);
});
