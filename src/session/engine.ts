import type { FiguresReport, PlanOptions, Update, WorkbookSnapshot } from '../core';

/** What the engine gives back: plain data that crosses from a worker. */
export interface EngineResult {
  readonly report: FiguresReport;
  readonly update: Update;
  readonly notices: readonly string[];
}

/** The pure pipeline, wherever it runs: in a worker in browsers, directly in Node and in tests. */
export interface Engine {
  /** @throws EngineCancelled when `cancel` ended the run. */
  run(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): Promise<EngineResult>;
  /** Ends the run under way at once. */
  cancel(): void;
}

/** The run was ended by the user: nothing to report. */
export class EngineCancelled extends Error {
  override readonly name = 'EngineCancelled';

  constructor() {
    super('The work was cancelled. Nothing was changed.');
  }
}
