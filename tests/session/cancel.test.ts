import { dayOf, type FileContents } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { Command } from '../../src/session/command';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { HeldEngine } from '../support/heldEngine';
import { planWorkbook } from '../support/planWorkbook';

const CANCELLED = { kind: 'info', text: 'The work was cancelled. Nothing was changed.' };

function start() {
  const host = new MemoryHost(planWorkbook());
  const engine = new HeldEngine();
  const session = new Session(host, engine, () => dayOf(2026, 1, 15));
  return { host, engine, session, state: () => session.getState() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each<Command>([
  { type: 'readSheets' },
  { type: 'check' },
  { type: 'showFigures' },
  { type: 'previewUpdate' },
  { type: 'buildSummary' },
  { type: 'checkSharing' },
])('$type can be cancelled: the workbook is as it was, and the same command works afterwards', async (command) => {
  const { host, engine, session, state } = start();
  const before = canonical(await host.readSnapshot());
  const working = session.dispatch(command);
  await settled();
  expect(state().activity).toBe('computing');
  await session.dispatch({ type: 'cancel' });
  await working;
  expect(state()).toMatchObject({ activity: 'idle', result: null, message: CANCELLED });
  expect(canonical(await host.readSnapshot())).toEqual(before);
  engine.isHolding = false;
  await session.dispatch(command);
  expect(state()).toMatchObject({ activity: 'idle', message: null });
  expect(state().result).not.toBeNull();
});

test.each<Command>([
  { type: 'chooseAsOf', asOf: dayOf(2025, 4, 1) },
  { type: 'chooseWindow', window: { from: dayOf(2025, 4, 1) } },
  { type: 'chooseSummary', choice: { meeting: '35th RCP' } },
])('$type, cancelled, leaves the choice and the figures as they were', async (command) => {
  const { engine, session, state } = start();
  engine.isHolding = false;
  await session.dispatch({ type: 'buildSummary' });
  const { asOf, window, summary, result } = state();
  engine.isHolding = true;
  const working = session.dispatch(command);
  await settled();
  await session.dispatch({ type: 'cancel' });
  await working;
  expect(state()).toMatchObject({ activity: 'idle', message: CANCELLED });
  expect([state().asOf, state().window, state().summary]).toEqual([asOf, window, summary]);
  expect(state().result).toBe(result);
});

/** A host that reads until it is told to go on. */
function readingSlowly(host: MemoryHost) {
  const reads: (() => void)[] = [];
  const snapshot = host.readSnapshot();
  jest.spyOn(host, 'readSnapshot').mockImplementation(async () => {
    await new Promise<void>((resolve) => reads.push(resolve));
    return snapshot;
  });
  return reads;
}

describe('while reading', () => {
  test('Cancel ends the waiting at once; what is read then is not used', async () => {
    const { host, session, state } = start();
    const reads = readingSlowly(host);
    const checking = session.dispatch({ type: 'check' });
    await settled();
    expect(state().activity).toBe('reading');
    await session.dispatch({ type: 'cancel' });
    await checking;
    expect(state()).toMatchObject({ activity: 'idle', message: CANCELLED });
    reads[0]!();
    await settled();
    expect(state()).toMatchObject({ activity: 'idle', result: null });
  });

  test('the next command waits for the reading that was given up', async () => {
    const { host, engine, session, state } = start();
    engine.isHolding = false;
    const reads = readingSlowly(host);
    const first = session.dispatch({ type: 'check' });
    await settled();
    await session.dispatch({ type: 'cancel' });
    await first;
    const second = session.dispatch({ type: 'check' });
    await settled();
    expect([reads.length, state().activity]).toEqual([1, 'reading']);
    reads[0]!();
    await settled();
    reads[1]!();
    await second;
    expect(state().result).not.toBeNull();
  });

  test('cancelled while it waits for that, the next command ends at once and does nothing', async () => {
    const { host, session, state } = start();
    const reads = readingSlowly(host);
    const first = session.dispatch({ type: 'check' });
    await settled();
    await session.dispatch({ type: 'cancel' });
    await first;
    const second = session.dispatch({ type: 'check' });
    await settled();
    await session.dispatch({ type: 'dismissMessage' });
    await session.dispatch({ type: 'cancel' });
    await second;
    expect(state()).toMatchObject({ activity: 'idle', message: CANCELLED });
    reads[0]!();
    await settled();
    expect([reads.length, state().activity, state().result]).toEqual([1, 'idle', null]);
  });
});

test('listing what the file holds is work that shows and can be cancelled', async () => {
  const { host, engine, session, state } = start();
  engine.isHolding = false;
  Object.assign(host, { listFileContents: () => new Promise<FileContents>(() => undefined) });
  const working = session.dispatch({ type: 'checkSharing' });
  while (state().result === null || state().activity !== 'reading') await settled();
  await session.dispatch({ type: 'cancel' });
  await working;
  expect(state()).toMatchObject({ activity: 'idle', share: null, message: CANCELLED });
});

test('what is written is written whole: Cancel only ends the check after it', async () => {
  const { host, engine, session, state } = start();
  engine.isHolding = false;
  await session.dispatch({ type: 'previewUpdate' });
  const { cellsWritten } = state().result!.update;
  engine.isHolding = true;
  const writing = session.dispatch({ type: 'update' });
  while (state().activity !== 'computing') await settled();
  await session.dispatch({ type: 'cancel' });
  await writing;
  expect(state()).toMatchObject({ activity: 'idle', undoes: 'update', message: { kind: 'warning' } });
  expect(state().message!.text).toMatch(new RegExp(`^${cellsWritten} cells were written .* was not checked again`));
  engine.isHolding = false;
  await session.dispatch({ type: 'undo' });
  expect(canonical(await host.readSnapshot())).toEqual(canonical(planWorkbook()));
});
