import {
  buffersOf,
  packSnapshot,
  type Choice,
  type ChosenStates,
  type PlanOptions,
  type StartedSheets,
  type StarterChoice,
  type WorkbookSnapshot,
} from '../core';
import { nextTask } from '../hosts/nextTask';
import { EngineCancelled, type Engine, type EngineResult } from './engine';
import type { EngineReply, EngineRequest } from './engineWorker';
import { sessionText } from './words/english';

type Kind = Exclude<EngineReply['kind'], 'failure'>;
type Answer<Of extends Kind> = Extract<EngineReply, { readonly kind: Of }>;

/**
 * Runs the pipeline in a worker, off the page's thread; cancelling ends the worker. Packing a large question and showing a
 * large answer are tasks of their own, so that the page takes clicks in between.
 */
export class WorkerEngine implements Engine {
  private worker: Worker | null = null;
  private abandon: (() => void) | null = null;

  constructor(private readonly startWorker: () => Worker) {}

  async run(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): Promise<EngineResult> {
    const request = () => ({ kind: 'run', workbooks: workbooks.map(packSnapshot), options }) as const;
    return (await this.ask('result', request)).result;
  }

  async writeChoice(
    workbook: WorkbookSnapshot,
    states: readonly (string | null)[],
    choice: Choice,
  ): Promise<ChosenStates> {
    const request = () => ({ kind: 'choice', workbooks: [packSnapshot(workbook)], states, choice }) as const;
    return (await this.ask('chosen', request)).result;
  }

  async writeStarter(workbook: WorkbookSnapshot, options: PlanOptions, choice: StarterChoice): Promise<StartedSheets> {
    const request = () => ({ kind: 'starter', workbooks: [packSnapshot(workbook)], options, choice }) as const;
    return (await this.ask('started', request)).result;
  }

  /** The sheets that a host reads in full, by name, told from their heads (see core's `sheetsInUse`). */
  async sheetsInUse(heads: WorkbookSnapshot): Promise<ReadonlySet<string>> {
    const request = () => ({ kind: 'sheets', workbooks: [packSnapshot(heads)] }) as const;
    return (await this.ask('sheets', request)).result;
  }

  cancel(): void {
    if (!this.abandon) return;
    this.worker?.terminate();
    this.worker = null;
    this.abandon();
    this.abandon = null;
  }

  private ask<Of extends Kind>(kind: Of, makeRequest: () => EngineRequest): Promise<Answer<Of>> {
    this.cancel();
    const worker = (this.worker ??= this.startWorker());
    return new Promise((resolve, reject) => {
      this.abandon = () => reject(new EngineCancelled());
      const fail = (error: Error) => {
        this.abandon = null;
        reject(error);
      };
      worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
        if (!isOf(kind, data)) {
          return fail(new Error(data.kind === 'failure' ? data.message : 'The engine answered another question.'));
        }
        this.abandon = null;
        void nextTask().then(() => resolve(data));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.worker = null;
        fail(new Error(event.message || sessionText.notStarted));
      };
      nextTask()
        .then(() => post(worker, makeRequest()))
        .catch(fail);
    });
  }
}

function isOf<Of extends Kind>(kind: Of, reply: EngineReply): reply is Answer<Of> {
  return reply.kind === kind;
}

function post(worker: Worker, request: EngineRequest): void {
  worker.postMessage(request, request.workbooks.flatMap(buffersOf));
}
