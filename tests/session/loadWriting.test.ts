import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { planWorkbook } from '../support/planWorkbook';

// As a browser finds it that has lost its connection.
jest.mock('../../src/session/commands/writingCommands', () => {
  throw new Error('Loading chunk 573 failed.');
});

test('what writes cannot be had: it says so, changes nothing, and what was checked stays in view', async () => {
  const host = new MemoryHost(planWorkbook());
  const before = await host.readSnapshot();
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'previewUpdate' });
  await session.dispatch({ type: 'update' });
  expect(session.getState()).toMatchObject({
    activity: 'idle',
    message: {
      kind: 'error',
      text: 'A part of Plan Monitor could not be loaded, so nothing was changed. Check the connection and try again.',
    },
  });
  expect(session.getState().result).not.toBeNull();
  expect(await host.readSnapshot()).toBe(before);
});
