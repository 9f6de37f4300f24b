import { dayOf, findSheet } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { planWorkbook } from '../support/planWorkbook';

function open() {
  const host = new MemoryHost(planWorkbook());
  return { host, session: new Session(host, directEngine, () => dayOf(2026, 1, 15)) };
}

test('a blank sheet is added, said, shown, and known at once', async () => {
  const { host, session } = open();
  await session.dispatch({ type: 'startSheet', choice: { role: 'outputs' } });
  const { message, result, isOutOfDate } = session.getState();
  expect(message).toEqual({
    kind: 'success',
    text: 'The sheet Outputs was added: fill in a row each. It is yours from now on.',
  });
  expect(isOutOfDate).toBe(false);
  expect(result!.report.sheets.map(({ sheet, role }) => `${sheet}: ${role}`)).toContain('Outputs: outputs');
  expect(host.selection).toEqual({ sheet: 'Outputs', range: { top: 2, left: 1, bottom: 2, right: 1 } });
});

test('removing the product leaves it, with the choices its dropdowns show', async () => {
  const { host, session } = open();
  await session.dispatch({ type: 'startSheet', choice: { role: 'participants' } });
  await session.dispatch({ type: 'update' });
  expect(session.getState().result!.removal.kept).toEqual([
    'The hidden sheet Lists stays: dropdowns of sheets you started may show it.',
  ]);
  await session.dispatch({ type: 'removeProduct' });
  const after = await host.readSnapshot();
  expect(after.sheets.map(({ name }) => name)).toEqual(['Plan', 'Workshops', 'Lists', 'Participants']);
  expect(findSheet(after, 'Lists')!.visibility).toBe('hidden');
  expect(after.names).toEqual([]);
});

test('what somebody else types while it is added is not taken for checked', async () => {
  const { host, session } = open();
  const apply = host.applyPatch.bind(host);
  jest.spyOn(host, 'applyPatch').mockImplementationOnce(async (expected, patch) => {
    await apply(expected, patch);
    host.editCell('Workshops', 2, 6, { kind: 'number', value: 21 });
  });
  await session.dispatch({ type: 'startSheet', choice: { role: 'outputs' } });
  expect(session.getState().isOutOfDate).toBe(true);
});
