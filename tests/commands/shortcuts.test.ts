import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { associateShortcuts, shortcutCommands } from '../../src/commands/shortcuts';
import shortcutsFile from '../../src/commands/shortcuts.json';
import { dayOf } from '../../src/core';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { planWorkbook } from '../support/planWorkbook';

function keyboard(hasShortcuts = true) {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const actions = new Map<string, () => Promise<void>>();
  const showPane = jest.fn(() => Promise.resolve());
  associateShortcuts(session, {
    isSetSupported: (name, version) => hasShortcuts && name === 'KeyboardShortcuts' && version === '1.1',
    associate: (name, run) => actions.set(name, run),
    showPane,
  });
  return { host, session, actions, showPane };
}

test('keys do what the buttons of the ribbon do: each has its button', () => {
  expect(Object.values(shortcutCommands)).toEqual(Object.values(ribbonCommands));
});

test('a shortcut runs its command and shows the pane', async () => {
  const { session, actions, showPane } = keyboard();
  await actions.get('UpdateByKeys')!();
  expect(session.getState()).toMatchObject({ step: 'update', activity: 'idle' });
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('a shortcut that fails says so in the pane', async () => {
  const { host, session, actions, showPane } = keyboard();
  jest.spyOn(host, 'readSnapshot').mockRejectedValue(new HostError('cell-edit-mode'));
  await actions.get('CheckByKeys')!();
  expect(session.getState().message).toMatchObject({ kind: 'error' });
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('an Excel without shortcuts of add-ins is asked for none', () => {
  expect(keyboard(false).actions.size).toBe(0);
});

test('the file of shortcuts names every action once, with keys that differ and a modifier beside Shift', () => {
  const { actions, shortcuts } = shortcutsFile;
  expect(actions.map(({ id }) => id)).toEqual(Object.keys(shortcutCommands));
  expect(shortcuts.map(({ action }) => action)).toEqual(Object.keys(shortcutCommands));
  for (const platform of ['default', 'mac'] as const) {
    const keys = shortcuts.map(({ key }) => key[platform]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of keys) expect(one).toMatch(/^(?:(?:Ctrl|Alt|Command|Option)\+)+(?:Shift\+)?[A-Z0-9]$/);
  }
});
