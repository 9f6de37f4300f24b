/// <reference lib="webworker" />
import { toEngineResult, type EngineResult } from './engine';
import {
  runPlan,
  sheetsInUse,
  unpackSnapshot,
  writeChoice,
  writeStarter,
  type Choice,
  type ChosenStates,
  type PackedSnapshot,
  type PlanOptions,
  type StartedSheets,
  type StarterChoice,
} from '../core';

/** The question the page asks, one a message. */
export type EngineRequest =
  | { readonly kind: 'sheets'; readonly workbooks: readonly PackedSnapshot[] }
  | { readonly kind: 'run'; readonly workbooks: readonly PackedSnapshot[]; readonly options: PlanOptions }
  | {
      readonly kind: 'choice';
      readonly workbooks: readonly PackedSnapshot[];
      readonly states: readonly (string | null)[];
      readonly choice: Choice;
    }
  | {
      readonly kind: 'starter';
      readonly workbooks: readonly PackedSnapshot[];
      readonly options: PlanOptions;
      readonly choice: StarterChoice;
    };

/** The answer: the result of its kind, or the sentence of what went wrong. */
export type EngineReply =
  | { readonly kind: 'result'; readonly result: EngineResult }
  | { readonly kind: 'sheets'; readonly result: ReadonlySet<string> }
  | { readonly kind: 'chosen'; readonly result: ChosenStates }
  | { readonly kind: 'started'; readonly result: StartedSheets }
  | { readonly kind: 'failure'; readonly message: string };

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  self.postMessage(answer(data));
};

function answer(request: EngineRequest): EngineReply {
  try {
    const workbooks = request.workbooks.map(unpackSnapshot);
    switch (request.kind) {
      case 'sheets':
        return { kind: 'sheets', result: sheetsInUse(workbooks[0]!) };
      case 'run':
        return { kind: 'result', result: toEngineResult(runPlan(workbooks, request.options)) };
      case 'choice':
        return { kind: 'chosen', result: writeChoice(workbooks[0]!, request.states, request.choice) };
      case 'starter':
        return { kind: 'started', result: writeStarter(runPlan(workbooks, request.options).model, request.choice) };
    }
  } catch (error) {
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
