import {
  writeMarks,
  writeRecovery,
  writeRemoval,
  type Choice,
  type ChosenStates,
  type FiguresReport,
  type Marking,
  type PlanComparison,
  type PlanOptions,
  type PlanResult,
  type Recovery,
  type Removal,
  type Settings,
  type ShareFinding,
  type SheetReading,
  type StartedSheets,
  type StarterChoice,
  type SummaryUpdate,
  type Update,
  type WorkbookSnapshot,
} from '../core';
import { sessionText } from './words/english';

/** What the engine gives back: plain data that crosses from a worker. */
export interface EngineResult {
  readonly report: FiguresReport;
  readonly update: Update;
  /** What building the pages for a meeting would do; null where they were not asked for. */
  readonly summary: SummaryUpdate | null;
  /** What changed since the earlier plan; null where none was given. */
  readonly comparison: PlanComparison | null;
  /** The meetings the workbook remembers, in the order of the first time they were built. */
  readonly meetings: readonly string[];
  readonly notices: readonly string[];
  /** How each sheet was read, and what else could be said of it. */
  readonly readings: readonly SheetReading[];
  /** What a recipient of the workbook would see, as far as its sheets tell. */
  readonly share: readonly ShareFinding[];
  /** What marking the cells of the findings would do, and what taking the marks off would. */
  readonly marking: Marking;
  readonly unmarking: Marking;
  /** What a write asks for that was broken off; null when there is none. */
  readonly unfinished: Recovery | null;
  /** What taking the product out of the workbook would do. */
  readonly removal: Removal;
  /** The settings in force. */
  readonly settings: Settings;
  /** By code, as the workbook's own list of Members or the built-in one has them. */
  readonly memberNames: Readonly<Record<string, string>>;
}

const nothingToRemove: Removal = { patch: [], sheets: [], cellsCleared: 0, kept: [] };

/** What a front end is given of a run: nothing but plain data. */
export function toEngineResult(result: PlanResult): EngineResult {
  const { model, report, update, summary, comparison, meetings, readings, share, notices } = result;
  const { settings, directory } = model;
  const memberNames = Object.fromEntries(directory.members.map(({ code, name }) => [code, name]));
  const [workbook] = model.workbooks;
  const unfinished = workbook ? writeRecovery(workbook) : null;
  const removal = workbook ? writeRemoval(workbook) : nothingToRemove;
  const [marking, unmarking] = [writeMarks(model, result.findings), writeMarks(model, [])];
  return {
    ...{ report, update, summary, comparison, meetings, readings, share, notices },
    ...{ marking, unmarking, unfinished, removal, settings, memberNames },
  };
}

/** The pure pipeline, wherever it runs: in a worker in browsers, directly in Node and in tests. */
export interface Engine {
  /** @throws EngineCancelled when `cancel` ended the run. */
  run(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): Promise<EngineResult>;
  /**
   * States of a workbook with a choice of the user in each: reading a state is the engine's.
   * @throws EngineCancelled when `cancel` ended it.
   */
  writeChoice(workbook: WorkbookSnapshot, states: readonly (string | null)[], choice: Choice): Promise<ChosenStates>;
  /**
   * A blank sheet for a workbook, with the plan, Members and workshops of these options in its dropdowns; or the sample.
   * @throws EngineCancelled when `cancel` ended it.
   */
  writeStarter(workbook: WorkbookSnapshot, options: PlanOptions, choice: StarterChoice): Promise<StartedSheets>;
  /** Ends the run under way at once. */
  cancel(): void;
}

/** The run was ended by the user: nothing to report. */
export class EngineCancelled extends Error {
  override readonly name = 'EngineCancelled';

  constructor() {
    super(sessionText.cancelled);
  }
}
