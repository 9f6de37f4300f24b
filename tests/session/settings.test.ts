import { dayOf, type PatchCell } from '../../src/core';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { EngineCancelled, type Engine } from '../../src/session/engine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { figuresWorkbook } from '../support/figuresWorkbook';

async function checked(engine: Engine = directEngine) {
  const host = new MemoryHost(figuresWorkbook());
  const session = new Session(host, engine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const state = () => session.getState();
  return { host, session, state, report: () => state().result!.report };
}

const text = (value: string): PatchCell => ({ kind: 'text', value });

describe('showFigures', () => {
  test('turns to the figures, and checks only where the last check is out of date', async () => {
    const { host, session, state, report } = await checked();
    const { result } = state();
    await session.dispatch({ type: 'showFigures' });
    expect(state()).toMatchObject({ step: 'figures' });
    expect(state().result).toBe(result);
    host.editCell('Workshops', 4, 5, text('cancelled'));
    await session.dispatch({ type: 'showFigures' });
    expect(report().participation.held).toBe(2);
  });
});

describe('chooseWindow', () => {
  test('participation and gender cover the window, the indicators the term', async () => {
    const { session, report } = await checked();
    const { indicators } = report();
    await session.dispatch({ type: 'chooseWindow', window: { from: dayOf(2025, 7, 1), to: dayOf(2025, 9, 30) } });
    expect(report().window).toEqual({ from: '2025-07-01', to: '2025-09-30' });
    expect(report().participation).toMatchObject({ held: 2, participants: 40 });
    expect(report().gender).toMatchObject({ women: 6, participants: 30 });
    expect(report().indicators).toEqual(indicators);
    await session.dispatch({ type: 'chooseWindow', window: null });
    expect(report().participation.held).toBe(3);
  });

  test('one end alone leaves the other at the end of the term', async () => {
    const { session, report } = await checked();
    await session.dispatch({ type: 'chooseWindow', window: { from: dayOf(2025, 9, 1) } });
    expect(report().window).toEqual({ from: '2025-09-01', to: '2026-06-30' });
  });

  test('a last day before the first changes nothing and says so', async () => {
    const { session, state, report } = await checked();
    await session.dispatch({ type: 'chooseWindow', window: { from: dayOf(2025, 9, 1), to: dayOf(2025, 8, 31) } });
    expect(state()).toMatchObject({ window: null, message: { kind: 'error' } });
    expect(report().participation.held).toBe(3);
  });

  test('is no part of the workbook', async () => {
    const { host, session } = await checked();
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'chooseWindow', window: { from: dayOf(2025, 7, 1) } });
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });
});

describe('changeSettings', () => {
  test('is kept in the workbook: another session over it starts with the same settings', async () => {
    const { host, session, report } = await checked();
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    await session.dispatch({ type: 'changeSettings', settings: { shareBasis: 'recorded' } });
    expect(report().gender).toMatchObject({ goal: 0.1, goalMet: true });
    const other = new Session(host, directEngine, () => dayOf(2026, 1, 15));
    await other.dispatch({ type: 'check' });
    expect(other.getState().result!.settings).toMatchObject({ genderGoal: 0.1, shareBasis: 'recorded' });
  });

  test('touches nothing but the state, and the default takes it out again', async () => {
    const { host, session } = await checked();
    const { state, ...before } = await host.readSnapshot();
    expect(state).toBeNull();
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    const { state: kept, ...after } = await host.readSnapshot();
    expect(kept).toContain('"settings":{"genderGoal":0.1}');
    expect(after).toEqual(before);
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.25 } });
    expect((await host.readSnapshot()).state).toContain('"settings":{}');
  });

  test.each([
    [{ genderGoal: 25 }, 'genderGoal has to be a number from 0 to 1.'],
    [{ atRiskAfter: NaN }, 'atRiskAfter has to be a number from 0 to 1.'],
  ])('%j is refused in words', async (settings, sentence) => {
    const { host, session, state } = await checked();
    await session.dispatch({ type: 'changeSettings', settings });
    expect(state().message).toEqual({ kind: 'error', text: sentence });
    expect((await host.readSnapshot()).state).toBeNull();
  });

  test('a workbook changed in the meantime keeps what was typed, and is checked as it is', async () => {
    const { host, session, state, report } = await checked();
    const applyPatch = host.applyPatch.bind(host);
    jest.spyOn(host, 'applyPatch').mockImplementationOnce((before, patch) => {
      host.editCell('Workshops', 4, 5, text('cancelled'));
      return applyPatch(before, patch);
    });
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    expect(report()).toMatchObject({ participation: { held: 2 }, gender: { goal: 0.1 } });
    expect(state()).toMatchObject({ isOutOfDate: false, message: null });
  });

  test('a workbook that cannot be written to says so and keeps its settings', async () => {
    const { host, session, state, report } = await checked();
    jest.spyOn(host, 'applyPatch').mockRejectedValue(new HostError('cell-edit-mode'));
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    expect(state()).toMatchObject({ activity: 'idle', message: { kind: 'error' } });
    expect(report().gender.goal).toBe(0.25);
  });

  test('a check that is cancelled leaves the choice kept, and says that it was not checked with it', async () => {
    let isCancelled = false;
    const engine: Engine = {
      ...directEngine,
      run: (...args) => (isCancelled ? Promise.reject(new EngineCancelled()) : directEngine.run(...args)),
    };
    const { host, session, state } = await checked(engine);
    isCancelled = true;
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    expect(state()).toMatchObject({ activity: 'idle', isOutOfDate: true, message: { kind: 'warning' } });
    expect((await host.readSnapshot()).state).toContain('genderGoal');
  });

  test('undoing an update takes its cells back and leaves the settings chosen since', async () => {
    const { host, session, state, report } = await checked();
    const before = await host.readSnapshot();
    await session.dispatch({ type: 'update' });
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.1 } });
    await session.dispatch({ type: 'undo' });
    expect(state().message?.text).toBe('The last update was undone.');
    expect(report().gender.goal).toBe(0.1);
    const after = await host.readSnapshot();
    expect(canonical({ ...after, state: null })).toEqual(canonical(before));
    expect(after.state).toMatch(/"blocks":\{\}.*"settings":\{"genderGoal":0\.1\}/);
  });
});
