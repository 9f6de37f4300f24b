import { associateRibbonCommands, ribbonCommands } from '../../src/commands/ribbonCommands';
import { dayOf } from '../../src/core';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { planWorkbook } from '../support/planWorkbook';

type Run = (event: { completed(): void }) => Promise<void>;

function ribbon(showPane = jest.fn(() => Promise.resolve())) {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const buttons = new Map<string, Run>();
  associateRibbonCommands(session, { associate: (name, run) => buttons.set(name, run), showPane });
  const completed = jest.fn();
  const press = (name: string) => buttons.get(name)!({ completed });
  return { host, session, press, showPane, completed, buttons };
}

test('Check checks and shows the pane on what was found', async () => {
  const { press, session, showPane, completed } = ribbon();
  await press('check');
  expect(session.getState()).toMatchObject({ step: 'check', activity: 'idle' });
  expect(session.getState().result).not.toBeNull();
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('Update columns shows the preview and writes nothing', async () => {
  const { press, session, host, showPane } = ribbon();
  const before = await host.readSnapshot();
  await press('updateColumns');
  expect(session.getState().step).toBe('update');
  expect(await host.readSnapshot()).toBe(before);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('RCP summary shows what it would write and writes nothing', async () => {
  const { press, session, host, showPane, completed } = ribbon();
  const before = await host.readSnapshot();
  await press('rcpSummary');
  expect(session.getState().step).toBe('summary');
  expect(session.getState().result!.summary!.cellsWritten).toBeGreaterThan(100);
  expect(await host.readSnapshot()).toBe(before);
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a button is given back to Excel even when the pane cannot be shown', async () => {
  const { press, completed } = ribbon(jest.fn(() => Promise.reject(new Error('no pane'))));
  await press('check');
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a button is given back to Excel also when its command fails, and the pane says why', async () => {
  for (const name of Object.keys(ribbonCommands)) {
    const { host, press, session, showPane, completed } = ribbon();
    jest.spyOn(host, 'readSnapshot').mockRejectedValue(new HostError('cell-edit-mode'));
    await press(name);
    expect(session.getState()).toMatchObject({ activity: 'idle', message: { kind: 'error' } });
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  }
});
