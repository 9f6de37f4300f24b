import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import type { Message } from '../../src/session/sessionState';
import { planWorkbook } from '../support/planWorkbook';

/** The message that is left after turning to a step; the session begins at the first. */
async function leftAfter(kind: Message['kind'], step: 'sheets' | 'figures'): Promise<Message | null> {
  const session = new Session(new MemoryHost(planWorkbook()), directEngine, () => dayOf(2026, 1, 15));
  session.say({ kind, text: 'Something happened.' });
  await session.dispatch({ type: 'goTo', step });
  expect(session.getState().step).toBe(step);
  return session.getState().message;
}

test.each(['success', 'info'] as const)('a %s is left behind with its step', async (kind) => {
  expect(await leftAfter(kind, 'figures')).toBeNull();
  expect(await leftAfter(kind, 'sheets')).toMatchObject({ kind });
});

test.each(['warning', 'error'] as const)('a %s stays until it is closed', async (kind) => {
  expect(await leftAfter(kind, 'figures')).toMatchObject({ kind });
});
