import { applyPatch, dayOf, isMarkedUnfinished, runPlan, type Patch } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

const today = () => dayOf(2026, 1, 15);

/** A host that writes a part of the next patch and is gone. */
class BreakingHost extends MemoryHost {
  breaksAfter: number | null = null;
  waits = 0;

  override async applyPatch(...[expected, patch]: Parameters<MemoryHost['applyPatch']>): Promise<void> {
    if (this.breaksAfter === null) return super.applyPatch(expected, patch);
    const part = inOrder(patch).slice(0, this.breaksAfter);
    this.breaksAfter = null;
    await super.applyPatch(expected, part);
    throw new Error('The pane is gone.');
  }

  async readState() {
    return (await this.readSnapshot()).state;
  }
}

/** As a host that takes its time writes: the mark, what is named, the rest. */
function inOrder([mark, ...rest]: Patch): Patch {
  const isPlace = ({ op }: Patch[number]) => op === 'addWorksheet' || op === 'defineName';
  return [mark!, ...rest.filter(isPlace), ...rest.filter((one) => !isPlace(one))];
}

function start(host = new BreakingHost(planWorkbook())) {
  const pause = jest.fn(() => Promise.resolve());
  const session = new Session(host, directEngine, today, pause);
  return { host, session, pause, state: () => session.getState() };
}

/** A workbook that an update, or building the summary, was broken off in. */
async function brokenOff(command: 'update' | 'writeSummary', breaksAfter: number) {
  const parts = start();
  await parts.session.dispatch({ type: command === 'update' ? 'previewUpdate' : 'buildSummary' });
  if (command === 'writeSummary')
    await parts.session.dispatch({ type: 'chooseSummary', choice: { meeting: 'RCP 35' } });
  parts.host.breaksAfter = breaksAfter;
  await parts.session.dispatch({ type: command });
  parts.session.close();
  return start(parts.host);
}

async function whole(command: 'update' | 'writeSummary') {
  const { host, session } = await brokenOff(command, Infinity);
  session.close();
  return canonical(await host.readSnapshot());
}

test.each(['update', 'writeSummary'] as const)('the next start finishes %s that was broken off', async (command) => {
  const wanted = await whole(command);
  for (const breaksAfter of [1, 12, 60, 90]) {
    const { host, session, state, pause } = await brokenOff(command, breaksAfter);
    expect(isMarkedUnfinished((await host.readSnapshot()).state)).toBe(true);
    await session.dispatch({ type: 'repair' });
    expect(pause).toHaveBeenCalledTimes(1);
    expect([breaksAfter, canonical(await host.readSnapshot())]).toEqual([breaksAfter, wanted]);
    expect(state()).toMatchObject({ activity: 'idle', isOutOfDate: false, message: { kind: 'success' } });
    expect(state().message!.text).toMatch(/was interrupted the last time/);
    expect(state().result!.unfinished).toBeNull();
  }
});

test('a start that finds nothing unfinished reads the mark only', async () => {
  const { host, session, state } = start();
  const read = jest.spyOn(host, 'readSnapshot');
  await session.dispatch({ type: 'repair' });
  expect(read).toHaveBeenCalledTimes(1); // by this host's readState
  expect(state()).toMatchObject({ result: null, message: null });
});

test('a mark that is gone after a while was that of somebody who is writing', async () => {
  const { host, session, pause, state } = await brokenOff('update', 20);
  const finished = applyPatch(planWorkbook(), runPlan([planWorkbook()], { today: today() }).update.patch);
  pause.mockImplementation(async () => void jest.spyOn(host, 'readState').mockResolvedValue(finished.state));
  await session.dispatch({ type: 'repair' });
  expect(state()).toMatchObject({ result: null, message: null });
});

test('what was broken off is finished before anything else is written', async () => {
  const wanted = await whole('update');
  const { host, session, state } = await brokenOff('update', 40);
  await session.dispatch({ type: 'previewUpdate' });
  expect(state().result!.unfinished).not.toBeNull();
  await session.dispatch({ type: 'update' });
  expect(canonical(await host.readSnapshot())).toEqual(wanted);
});

test('removing that was broken off is finished too', async () => {
  const { host, session } = start();
  await session.dispatch({ type: 'previewUpdate' });
  await session.dispatch({ type: 'update' });
  host.breaksAfter = 25;
  await session.dispatch({ type: 'removeProduct' });
  const next = start(host);
  await next.session.dispatch({ type: 'repair' });
  expect(canonical(await host.readSnapshot())).toEqual(canonical(planWorkbook()));
  expect(next.state().message!.text).toContain('It has now been removed');
});

test('a failure while repairing is said, and the next start tries again', async () => {
  const { host, session, state } = await brokenOff('update', 30);
  host.breaksAfter = 3;
  await session.dispatch({ type: 'repair' });
  expect(state().message).toMatchObject({ kind: 'error' });
  await session.dispatch({ type: 'repair' });
  expect(canonical(await host.readSnapshot())).toEqual(await whole('update'));
});
