/// <reference lib="webworker" />
import { toEngineResult, type EngineResult } from './engine';
import { runPlan, unpackSnapshot, type PackedSnapshot, type PlanOptions } from '../core';

/** The question the page asks: one run a message. */
export interface EngineRequest {
  readonly workbooks: readonly PackedSnapshot[];
  readonly options: PlanOptions;
}

/** The answer: the result, or the sentence of what went wrong. */
export type EngineReply =
  { readonly kind: 'result'; readonly result: EngineResult } | { readonly kind: 'failure'; readonly message: string };

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  self.postMessage(answer(data));
};

function answer({ workbooks, options }: EngineRequest): EngineReply {
  try {
    return { kind: 'result', result: toEngineResult(runPlan(workbooks.map(unpackSnapshot), options)) };
  } catch (error) {
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
