import { WorkerEngine } from './workerEngine';

/** The engine as browsers run it: in a worker of its own file. */
export function startEngine(): WorkerEngine {
  return new WorkerEngine(() => new Worker(new URL('./engineWorker.ts', import.meta.url)));
}
