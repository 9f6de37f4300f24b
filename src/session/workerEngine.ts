import { packSnapshot, type PlanOptions, type WorkbookSnapshot } from '../core';
import { EngineCancelled, type Engine, type EngineResult } from './engine';
import type { EngineReply, EngineRequest } from './engineWorker';

/** Runs the pipeline in a worker, off the page's thread; cancelling ends the worker. */
export class WorkerEngine implements Engine {
  private worker: Worker | null = null;
  private abandon: (() => void) | null = null;

  constructor(private readonly startWorker: () => Worker) {}

  run(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): Promise<EngineResult> {
    this.cancel();
    const worker = (this.worker ??= this.startWorker());
    return new Promise((resolve, reject) => {
      this.abandon = () => reject(new EngineCancelled());
      worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
        this.abandon = null;
        if (data.kind === 'result') resolve(data.result);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.abandon = null;
        this.worker = null;
        reject(new Error(event.message || 'The engine could not be started. Reload the pane and try again.'));
      };
      worker.postMessage({ workbooks: workbooks.map(packSnapshot), options } satisfies EngineRequest);
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
