import type { MeasureName } from '../model/measure';
import type { TargetKind } from '../read/cells/targetForms/target';

/** One line of the table: what leads to a measure. */
export interface Inference {
  /** Words of KPI or target; left out where any will do. */
  readonly words?: RegExp;
  /** A column of a Member status sheet that names the action. */
  readonly needs?: 'statusColumn';
  readonly measure: MeasureName;
}

/** From the kind of target and its wording to a measure; the first line that fits (definition: domain 1.4). */
export const inferences: Readonly<Record<TargetKind, readonly Inference[]>> = {
  members: [{ needs: 'statusColumn', measure: 'members-with-status' }, { measure: 'members-reached' }],
  count: [{ measure: 'outputs-recorded' }],
  frequency: [
    { words: /\b(?:activit(?:y|ies)|workshops?)\b/i, measure: 'activities-held' },
    { measure: 'outputs-recorded' },
  ],
  share: [
    { words: /\b(?:wom[ae]n|female)/i, measure: 'women-share' },
    { words: /\bexperts?\b/i, measure: 'expert-mission-share' },
    { words: /\b(?:contributions?|requests?)\b/i, measure: 'requests-met-share' },
  ],
  growth: [{ measure: 'female-heads-growth' }],
  rating: [{ measure: 'mean-evaluation' }],
};
