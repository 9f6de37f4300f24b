import type { AcceptedCell, Day, DayRange, EarlierPlan, ShareCheck } from '../core';
import type { EngineResult } from './engine';

/** What a session is doing; words for people are the front end's. */
export type Activity = 'idle' | 'reading' | 'computing' | 'keeping' | 'fixing' | 'writing' | 'undoing';

/** The steps of the pane, in their order. */
export const steps = ['sheets', 'check', 'figures', 'update', 'summary'] as const;
export type Step = (typeof steps)[number];

/** Everything a front end shows. Replaced as a whole at every change, never altered. */
export interface SessionState {
  readonly activity: Activity;
  /** Where the user is; the ribbon's commands lead to their step. */
  readonly step: Step;
  /** The last check; null before the first. */
  readonly result: EngineResult | null;
  /** True when the workbook changed after the last check. */
  readonly isOutOfDate: boolean;
  readonly message: Message | null;
  /** The day figures speak of; null for the default. */
  readonly asOf: Day | null;
  /** The days participation and gender speak of; null for the default. */
  readonly window: Partial<DayRange> | null;
  /** What the pages for a meeting are for; null until they are asked for. */
  readonly summary: SummaryChoice | null;
  /** The plan that the workbook's plan is compared with; null for none. */
  readonly earlier: EarlierChoice | null;
  /** What a recipient of the workbook would see; null until it is asked for, and again once it was checked anew. */
  readonly share: ShareCheck | null;
  /** Typed-over cells the user let go. */
  readonly accepted: readonly AcceptedCell[];
  /** What Undo would take back; null when there is nothing. */
  readonly undoes: WrittenKind | null;
  /** The workbook's own sheets that the sample would be counted with, while that is asked; null while it is not. */
  readonly sampleMixes: readonly string[] | null;
  /** What the last update wrote; null when there was none, or it was undone. */
  readonly lastUpdate: LastUpdate | null;
}

export interface SummaryChoice {
  /** As the user names the meeting; null for none. */
  readonly meeting: string | null;
  /** Code of a Member that gets a page of its own; null for none. */
  readonly profile: string | null;
}

export interface EarlierChoice {
  /** As it is shown: a file's or a sheet's name. */
  readonly name: string;
  readonly plan: EarlierPlan;
}

/**
 * What was written: computed columns, the pages for a meeting, corrections of cells of staff, the list of what changed
 * since an earlier plan; all of it taken out; or the sample added.
 */
export type WrittenKind = 'update' | 'summary' | 'fix' | 'changes' | 'removal' | 'sample';

export interface LastUpdate {
  readonly cells: number;
  readonly sheets: readonly WrittenSheet[];
}

/** A sheet that was written to, and the first cell of it that was. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly cell: string;
}

/** A sentence for the user. */
export interface Message {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

export const initialState: SessionState = {
  activity: 'idle',
  step: 'sheets',
  result: null,
  isOutOfDate: false,
  message: null,
  asOf: null,
  window: null,
  summary: null,
  earlier: null,
  share: null,
  accepted: [],
  undoes: null,
  sampleMixes: null,
  lastUpdate: null,
};
