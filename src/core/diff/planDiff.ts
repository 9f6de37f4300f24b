import type { Action } from '../model/action';
import type { IndicatorFigure } from '../indicators/computeIndicators';
import type { Day, DayRange } from '../workbook/calendar';

/** What of an action is compared, in the order it is shown. */
export const comparedFields = ['uponRequest', 'text', 'rspReference', 'kpi', 'target', 'deliverable'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What became of an action: `moved` is called otherwise now, whether its fields changed or not. */
export const changeKinds = ['added', 'removed', 'moved', 'changed', 'same'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** An action of one plan, or of both, with what differs. */
export type ActionChange =
  | {
      readonly change: 'added';
      readonly old: null;
      readonly new: Action;
      readonly fields: readonly [];
      readonly doubt: Doubt | null;
    }
  | {
      readonly change: 'removed';
      readonly old: Action;
      readonly new: null;
      readonly fields: readonly [];
      readonly doubt: Doubt | null;
    }
  | {
      readonly change: 'moved' | 'changed' | 'same';
      readonly old: Action;
      readonly new: Action;
      readonly fields: readonly ComparedField[];
      readonly doubt: Doubt | null;
    };

/** Why a person should look at how an action was matched. */
export type Doubt =
  /** So much differs that it was only compared with the action of the same letter. */
  | { readonly kind: 'unchecked' }
  /** Letter and RSP reference are the same, the text is another. */
  | { readonly kind: 'reworded' }
  /** Another action of the old or of the new plan fits about as well. */
  | { readonly kind: 'rival'; readonly rival: Action; readonly plan: 'old' | 'new' }
  /** Taken as gone or new, though an action of the other plan, itself without a match, is somewhat alike. */
  | { readonly kind: 'perhaps'; readonly other: Action; readonly alike: number };

/** A figure that the old workbook has of an indicator which the new plan goes on with. */
export interface CarriedProgress {
  readonly before: IndicatorFigure;
  readonly beforeAsOf: Day;
  readonly now: IndicatorFigure;
  readonly nowAsOf: Day;
}

/** What changed between two plans. */
export interface PlanDiff {
  /** The number of Members each plan speaks of; null where that is not known. */
  readonly members: { readonly old: number | null; readonly new: number | null };
  readonly terms: { readonly old: DayRange | null; readonly new: DayRange | null };
  /** In the order of the new plan; one that is gone stands behind the one it followed. */
  readonly actions: readonly ActionChange[];
  readonly progress: readonly CarriedProgress[];
}
