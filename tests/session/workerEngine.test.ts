import { dayOf } from '../../src/core';
import { EngineCancelled, type EngineResult } from '../../src/session/engine';
import type { EngineReply } from '../../src/session/engineWorker';
import { WorkerEngine } from '../../src/session/workerEngine';
import { planWorkbook } from '../support/planWorkbook';

/** A worker that answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { data: EngineReply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly postMessage = jest.fn();
  readonly terminate = jest.fn();

  answer(data: EngineReply): void {
    this.onmessage?.({ data });
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const engine = new WorkerEngine(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { engine, workers, run: () => engine.run([planWorkbook()], { today: dayOf(2026, 1, 15) }) };
}

const result = { notices: ['done'] } as unknown as EngineResult;

test('one worker answers run after run', async () => {
  const { run, workers } = start();
  const first = run();
  workers[0]!.answer({ kind: 'result', result });
  await expect(first).resolves.toBe(result);
  const second = run();
  workers[0]!.answer({ kind: 'result', result });
  await expect(second).resolves.toBe(result);
  expect(workers).toHaveLength(1);
});

test('cancelling ends the worker; the next run starts another', async () => {
  const { engine, run, workers } = start();
  const running = run();
  engine.cancel();
  await expect(running).rejects.toBeInstanceOf(EngineCancelled);
  expect(workers[0]!.terminate).toHaveBeenCalled();
  void run();
  expect(workers).toHaveLength(2);
});

test('a choice of the user is put into states by the worker', async () => {
  const { engine, workers } = start();
  const chosen = engine.writeChoice(planWorkbook(), [null], { kind: 'settings', settings: { genderGoal: 0.3 } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workers[0]!.postMessage.mock.calls[0]![0]).toMatchObject({ kind: 'choice', states: [null] });
  workers[0]!.answer({ kind: 'chosen', result: { states: ['<state/>'] } });
  await expect(chosen).resolves.toEqual({ states: ['<state/>'] });
});

test('the sheets in use are told by the worker', async () => {
  const { engine, workers } = start();
  const asked = engine.sheetsInUse(planWorkbook());
  workers[0]!.answer({ kind: 'sheets', result: new Set(['Plan']) });
  await expect(asked).resolves.toEqual(new Set(['Plan']));
});

test('an answer to another question is a failure', async () => {
  const { run, workers } = start();
  const running = run();
  workers[0]!.answer({ kind: 'chosen', result: { states: [] } });
  await expect(running).rejects.toThrow('another question');
});

test('cancelling without work does nothing', () => {
  const { engine, workers } = start();
  engine.cancel();
  expect(workers).toHaveLength(0);
});

test('a failure in the worker is passed on in its words', async () => {
  const { run, workers } = start();
  const running = run();
  workers[0]!.answer({ kind: 'failure', message: 'the engine stumbled' });
  await expect(running).rejects.toThrow('the engine stumbled');
});

test('a worker that does not start is not used again', async () => {
  const { run, workers } = start();
  const running = run();
  workers[0]!.onerror?.({ message: '', preventDefault: () => undefined });
  await expect(running).rejects.toThrow('Reload the pane');
  void run();
  expect(workers).toHaveLength(2);
});
