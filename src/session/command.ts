import type {
  AcceptedCell,
  BlankSheetChoice,
  CellFix,
  Day,
  DayRange,
  FindingKey,
  PlannedMatchChoice,
  Settings,
  SheetMapping,
} from '../core';
import type { EarlierChoice, Step, SummaryChoice } from './sessionState';

/** What a user can ask for, as data: buttons of the pane and of the ribbon send the same. */
export type Command =
  /** Read the workbook and say what its sheets are. */
  | { readonly type: 'readSheets' }
  /** Read the workbook and check it. */
  | { readonly type: 'check' }
  /** Check where the last check is out of date, and show what an update would write. */
  | { readonly type: 'previewUpdate' }
  /** Check where the last check is out of date, and show the figures. */
  | { readonly type: 'showFigures' }
  /** Write what the preview shows. */
  | { readonly type: 'update' }
  /** Correct cells of staff as the pane showed it, old and new. Checks again. */
  | { readonly type: 'acceptFixes'; readonly fixes: readonly CellFix[] }
  /** Keep a finding set aside, with a reason; null brings it back. Kept in the workbook; checks again. */
  | { readonly type: 'setAside'; readonly finding: FindingKey; readonly reason: string | null }
  /** Finish a write that was broken off, if there is one: given at the start, and when a check came upon it. */
  | { readonly type: 'repair' }
  /** Keep what the user says of a planned and a held activity, by their keys; null takes it back. Checks again. */
  | ({ readonly type: 'matchPlanned' } & PlannedMatchChoice)
  /** Take back what was written last: an update or corrections. */
  | { readonly type: 'undo' }
  /** Check where the last check is out of date, and show what building the sheets for the RCP would write. */
  | { readonly type: 'buildSummary' }
  /** Name the meeting, or choose a Member for a page of its own; what is left out stays. The preview follows. */
  | { readonly type: 'chooseSummary'; readonly choice: Partial<SummaryChoice> }
  /** Write the sheets for the RCP as the preview shows. */
  | { readonly type: 'writeSummary' }
  /** Check where the last check is out of date, and list what a recipient of the workbook would see. */
  | { readonly type: 'checkSharing' }
  /** Choose the earlier plan that the workbook's plan is compared with; null for none. */
  | { readonly type: 'comparePlans'; readonly earlier: EarlierChoice | null }
  /** Write what changed since the earlier plan to a sheet. */
  | { readonly type: 'writeChanges' }
  /** Mark the cells of the findings in the workbook, or take the marks off. */
  | { readonly type: 'markFindings'; readonly isMarked: boolean }
  /** Add a blank sheet for a role, with headers and dropdowns. Checks again. */
  | { readonly type: 'startSheet'; readonly choice: BlankSheetChoice }
  /**
   * Add a sample plan with its workshops, to try the product on. Where they would be counted with sheets of the workbook's
   * own, null asks first, true adds them all the same, false lets it be. Checks again.
   */
  | { readonly type: 'addSample'; readonly isMixed: boolean | null }
  /** Take the product's columns, sheets, names and state out of the workbook, as the pane showed it. Checks again. */
  | { readonly type: 'removeProduct' }
  /** Show a cell or range, in A1, to the user. */
  | { readonly type: 'showCell'; readonly sheet: string; readonly cell: string }
  /** Let a typed-over cell go, or keep it after all. */
  | { readonly type: 'acceptCell'; readonly cell: AcceptedCell; readonly isAccepted: boolean }
  /** Choose the as-of date; null for the default. Checks again. */
  | { readonly type: 'chooseAsOf'; readonly asOf: Day | null }
  /** Choose the days participation and gender speak of, an end left out being open; null for the default. Checks again. */
  | { readonly type: 'chooseWindow'; readonly window: Partial<DayRange> | null }
  /** Keep settings in the workbook; those not named stay. Checks again. */
  | { readonly type: 'changeSettings'; readonly settings: Partial<Settings> }
  /** Say what a sheet is, an entry a block; null for what is found without a word. Kept in the workbook; checks again. */
  | { readonly type: 'mapSheet'; readonly sheet: string; readonly mapping: readonly SheetMapping[] | null }
  /** Turn to a step of the pane. */
  | { readonly type: 'goTo'; readonly step: Step }
  | { readonly type: 'cancel' }
  | { readonly type: 'dismissMessage' };

export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Commands that do not wait for the work under way. */
export const immediateCommands: ReadonlySet<Command['type']> = new Set(['cancel', 'goTo', 'dismissMessage']);
