import type { IndicatorFigure } from './computeIndicators';

/** Actual over required, unrounded; null without data or where nothing is required (definition: domain 1.5). */
export function progressOf({ judgement }: Pick<IndicatorFigure, 'judgement'>): number | null {
  return judgement && judgement.required > 0 ? judgement.actual / judgement.required : null;
}
