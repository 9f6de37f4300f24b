import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';
import { snapshotFrom } from '../support/snapshotFrom';

function open(workbook = snapshotFrom({ Sheet1: [] })) {
  const host = new MemoryHost(workbook);
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const sheets = async () => (await host.readSnapshot()).sheets.map(({ name }) => name);
  return { host, session, sheets, state: () => session.getState() };
}

test('a workbook without sheets of the plan gets the sample at once, checked and shown', async () => {
  const { host, session, sheets, state } = open();
  await session.dispatch({ type: 'addSample', isMixed: null });
  expect(await sheets()).toEqual(['Sheet1', 'Sample plan', 'Sample workshops']);
  expect(state()).toMatchObject({ step: 'check', activity: 'idle', isOutOfDate: false, undoes: 'sample' });
  expect(state().message).toMatchObject({ kind: 'success' });
  expect(state().message!.text).toMatch(/^The sheets Sample plan and Sample workshops were added .*They are yours/);
  expect(state().result!.report.findings).toHaveLength(4);
  expect(host.selection?.sheet).toBe('Sample plan');
});

test('beside sheets of a plan it asks first, and adds nothing before the answer', async () => {
  const { host, session, state } = open(planWorkbook());
  const before = await host.readSnapshot();
  await session.dispatch({ type: 'addSample', isMixed: null });
  expect(state()).toMatchObject({ step: 'sheets', sampleMixes: ['Plan', 'Workshops'], undoes: null });
  expect(await host.readSnapshot()).toBe(before);
  await session.dispatch({ type: 'addSample', isMixed: false });
  expect(state()).toMatchObject({ sampleMixes: null, undoes: null });
  expect(await host.readSnapshot()).toBe(before);
});

test('added all the same, its actions and workshops are counted with the others', async () => {
  const { session, sheets, state } = open(planWorkbook());
  await session.dispatch({ type: 'addSample', isMixed: null });
  const alone = state().result!.report.indicators.length;
  await session.dispatch({ type: 'addSample', isMixed: true });
  expect(await sheets()).toEqual(['Plan', 'Workshops', 'Sample plan', 'Sample workshops']);
  expect(state().result!.report.indicators.length).toBe(alone + 8);
  expect(state().sampleMixes).toBeNull();
});

test('is taken out again as long as nobody typed on it; what was typed elsewhere stays', async () => {
  const { host, session, sheets, state } = open();
  await session.dispatch({ type: 'addSample', isMixed: null });
  host.editCell('Sheet1', 1, 1, { kind: 'text', value: 'Note' });
  await session.dispatch({ type: 'undo' });
  expect(state()).toMatchObject({ undoes: null, message: { text: 'The sample is out of the workbook again.' } });
  expect(canonical(await host.readSnapshot())).toEqual(canonical(snapshotFrom({ Sheet1: [['Note']] })));

  await session.dispatch({ type: 'addSample', isMixed: null });
  host.editCell('Sample plan', 4, 1, { kind: 'text', value: '1. Ours now' });
  await session.dispatch({ type: 'undo' });
  expect(state().message).toMatchObject({ kind: 'warning' });
  expect(await sheets()).toEqual(['Sheet1', 'Sample plan', 'Sample workshops']);
  expect((await host.readSnapshot()).names).toEqual([]);
});

test('removing the product leaves it: it is the staff’s own', async () => {
  const { host, session, sheets } = open();
  await session.dispatch({ type: 'addSample', isMixed: null });
  const before = canonical(await host.readSnapshot());
  await session.dispatch({ type: 'update' });
  expect(await sheets()).toContain('KPI Register');
  await session.dispatch({ type: 'removeProduct' });
  expect(canonical(await host.readSnapshot())).toEqual(before);
});
