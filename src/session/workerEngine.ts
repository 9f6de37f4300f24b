import { buffersOf, packSnapshot, type PlanOptions, type WorkbookSnapshot } from '../core';
import { nextTask } from '../hosts/nextTask';
import { EngineCancelled, type Engine, type EngineResult } from './engine';
import type { EngineReply, EngineRequest } from './engineWorker';

/**
 * Runs the pipeline in a worker, off the page's thread; cancelling ends the worker. Packing a large question and showing a
 * large answer are tasks of their own, so that the page takes clicks in between.
 */
export class WorkerEngine implements Engine {
  private worker: Worker | null = null;
  private abandon: (() => void) | null = null;

  constructor(private readonly startWorker: () => Worker) {}

  run(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): Promise<EngineResult> {
    this.cancel();
    const worker = (this.worker ??= this.startWorker());
    return new Promise((resolve, reject) => {
      this.abandon = () => reject(new EngineCancelled());
      const fail = (error: Error) => {
        this.abandon = null;
        reject(error);
      };
      worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
        if (data.kind === 'failure') return fail(new Error(data.message));
        this.abandon = null;
        void nextTask().then(() => resolve(data.result));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.worker = null;
        fail(new Error(event.message || 'The engine could not be started. Reload the pane and try again.'));
      };
      nextTask()
        .then(() => ask(worker, workbooks, options))
        .catch(fail);
    });
  }

  cancel(): void {
    if (!this.abandon) return;
    this.worker?.terminate();
    this.worker = null;
    this.abandon();
    this.abandon = null;
  }
}

function ask(worker: Worker, workbooks: readonly WorkbookSnapshot[], options: PlanOptions): void {
  const packed = workbooks.map(packSnapshot);
  worker.postMessage({ workbooks: packed, options } satisfies EngineRequest, packed.flatMap(buffersOf));
}
