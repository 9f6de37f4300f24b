import { dayOf } from '../../src/core';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { WorkLog } from '../../src/session/workLog';
import { planWorkbook } from '../support/planWorkbook';

test('times each piece of work, and none while nothing is done', () => {
  let now = 100;
  const log = new WorkLog(() => now);
  const turn = (activity: Parameters<WorkLog['turnTo']>[0], ms: number) => {
    now += ms;
    log.turnTo(activity);
  };
  turn('reading', 1_000);
  turn('reading', 30);
  turn('computing', 20.4);
  turn('idle', 70);
  turn('writing', 5_000);
  turn('idle', 8);
  expect(log.timings).toEqual([
    { activity: 'reading', ms: 50 },
    { activity: 'computing', ms: 70 },
    { activity: 'writing', ms: 8 },
  ]);
});

test('keeps the last twenty', () => {
  const log = new WorkLog(() => 0);
  for (let run = 0; run < 30; run++) {
    log.turnTo('reading');
    log.turnTo('idle');
  }
  expect(log.timings).toHaveLength(20);
});

test('a session tells what it did and what failed last; cancelling is no failure', async () => {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const { timings, lastFailure, host: description } = await session.readDetails();
  expect(timings.map(({ activity }) => activity)).toEqual(['reading', 'computing']);
  expect([lastFailure, description]).toEqual([null, null]);
  jest.spyOn(host, 'readSnapshot').mockImplementationOnce(() => {
    void session.dispatch({ type: 'cancel' });
    return Promise.resolve(planWorkbook());
  });
  await session.dispatch({ type: 'check' });
  expect((await session.readDetails()).lastFailure).toBeNull();
  jest.spyOn(host, 'readSnapshot').mockRejectedValueOnce(new HostError('cell-edit-mode'));
  await session.dispatch({ type: 'check' });
  expect((await session.readDetails()).lastFailure).toMatchObject({ code: 'cell-edit-mode' });
});

test('a program that does not answer is there without its particulars', async () => {
  const host = Object.assign(new MemoryHost(planWorkbook()), {
    describe: () => Promise.reject(new HostError('part-missing')),
  });
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  expect((await session.readDetails()).host).toEqual({ platform: '', version: '', sets: {} });
});
