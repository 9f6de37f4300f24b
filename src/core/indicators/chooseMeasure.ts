import type { Action } from '../model/action';
import type { Indicator } from '../model/indicator';
import { findMeasure, type MeasureName } from '../model/measure';
import { readNumberedParts } from '../read/cells/numberedParts';
import type { TargetKind } from '../read/cells/targetForms/target';

export interface MeasureChoice {
  readonly measure: MeasureName;
  /** 'plan' when the plan's Measure column says so. */
  readonly from: 'inferred' | 'plan';
}

interface Inference {
  /** Words of KPI or target that lead to the measure; null for the rest of its kind. */
  readonly words: RegExp | null;
  readonly measure: MeasureName;
}

/** From the kind of target and its wording to a measure; the first line that fits (definition: domain 1.4). */
export const inferences: Readonly<Record<TargetKind, readonly Inference[]>> = {
  members: [{ words: null, measure: 'members-reached' }],
  count: [{ words: null, measure: 'outputs-recorded' }],
  frequency: [
    { words: /\b(?:activit(?:y|ies)|workshops?)\b/i, measure: 'activities-held' },
    { words: null, measure: 'outputs-recorded' },
  ],
  share: [
    { words: /\b(?:wom[ae]n|female)/i, measure: 'women-share' },
    { words: /\bexperts?\b/i, measure: 'expert-mission-share' },
    { words: /\b(?:contributions?|requests?)\b/i, measure: 'requests-met-share' },
  ],
  growth: [{ words: null, measure: 'female-heads-growth' }],
  rating: [{ words: null, measure: 'mean-evaluation' }],
};

/** The measure of an indicator: the plan's own choice, else inferred; null when nothing fits its words. */
export function chooseMeasure(action: Action, indicator: Indicator): MeasureChoice | null {
  const chosen = readNumberedParts(action.measureText);
  const own = findMeasure((chosen.length > 1 ? chosen[indicator.part - 1] : chosen[0]) ?? '');
  if (own) return { measure: own, from: 'plan' };
  if (indicator.target === null) return null;
  const text = `${indicator.kpi} ${indicator.targetText}`;
  const fitting = inferences[indicator.target.kind].find(({ words }) => words === null || words.test(text));
  return fitting ? { measure: fitting.measure, from: 'inferred' } : null;
}
