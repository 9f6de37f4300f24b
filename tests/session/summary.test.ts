import { dayOf, findSheet, readCell } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

function start(host = new MemoryHost(planWorkbook())) {
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  return { host, session, state: () => session.getState() };
}

test('shows what would be written, and writes nothing yet', async () => {
  const { host, session, state } = start();
  const before = await host.readSnapshot();
  await session.dispatch({ type: 'buildSummary' });
  expect(state()).toMatchObject({ step: 'summary', activity: 'idle', message: null });
  expect(state().result!.summary!.sheets.map(({ sheet }) => sheet)).toContain('RCP Summary');
  expect(await host.readSnapshot()).toBe(before);
});

test('is not worked out before it is asked for', async () => {
  const { session, state } = start();
  await session.dispatch({ type: 'check' });
  expect(state().result!.summary).toBeNull();
});

test('a meeting is named and a Member chosen, each by itself; the preview follows', async () => {
  const { session, state } = start();
  await session.dispatch({ type: 'buildSummary' });
  await session.dispatch({ type: 'chooseSummary', choice: { meeting: '35th RCP' } });
  await session.dispatch({ type: 'chooseSummary', choice: { profile: 'FJ' } });
  expect(state().summary).toEqual({ meeting: '35th RCP', profile: 'FJ' });
  const { meeting, pages } = state().result!.summary!;
  expect(meeting).toBe('35th RCP');
  expect(pages.some(({ id }) => id === 'rcpMember')).toBe(true);
});

test('writes the pages, has nothing more to write then, and takes them back', async () => {
  const { host, session, state } = start();
  const before = canonical(await host.readSnapshot());
  await session.dispatch({ type: 'chooseSummary', choice: { meeting: '35th RCP' } });
  await session.dispatch({ type: 'writeSummary' });
  expect(state()).toMatchObject({ undoes: 'summary', lastUpdate: null });
  expect(state().message).toMatchObject({
    kind: 'success',
    text: expect.stringMatching(/cells were written on \d sheets\.$/),
  });
  const written = await host.readSnapshot();
  const sheet = findSheet(written, 'RCP Summary')!;
  expect(readCell(written, sheet, 2, 1)).toEqual({ kind: 'text', value: '35th RCP' });
  expect(state().result!.summary!.patch).toEqual([]);
  expect(state().result!.meetings).toEqual(['35th RCP']);
  await session.dispatch({ type: 'undo' });
  expect(state().message!.text).toBe('The last building of the summary was undone.');
  expect(canonical(await host.readSnapshot())).toEqual(before);
});

test('nothing is written when the workbook was changed after the preview', async () => {
  const { host, session, state } = start();
  await session.dispatch({ type: 'buildSummary' });
  host.editCell('Workshops', 2, 6, { kind: 'number', value: 99 });
  await session.dispatch({ type: 'writeSummary' });
  expect(state().message).toMatchObject({ kind: 'warning', text: expect.stringContaining('look at the preview') });
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeUndefined();
  await session.dispatch({ type: 'writeSummary' });
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeDefined();
});

test('asked to write without a preview it makes one first', async () => {
  const { host, session, state } = start();
  await session.dispatch({ type: 'writeSummary' });
  expect(state().result!.summary).not.toBeNull();
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeUndefined();
});

test('cells typed on a page afterwards stop the undo, and nothing is lost', async () => {
  const { host, session, state } = start();
  await session.dispatch({ type: 'buildSummary' });
  await session.dispatch({ type: 'writeSummary' });
  host.editCell('RCP Summary', 3, 30, { kind: 'text', value: 'a note' });
  await session.dispatch({ type: 'undo' });
  expect(state().message).toMatchObject({ kind: 'warning', text: expect.stringContaining('build it again') });
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeDefined();
});
