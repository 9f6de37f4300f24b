import type { Action } from '../model/action';
import type { Indicator } from '../model/indicator';
import { findMeasure, type MeasureName } from '../model/measure';
import type { Model } from '../model/model';
import { readNumberedParts } from '../read/cells/numberedParts';
import type { Target } from '../read/cells/targetForms/target';
import { inferences } from './inferences';

export interface MeasureChoice {
  readonly measure: MeasureName;
  /** 'register' when the KPI register's column says so, 'plan' when the plan's Measure column does. */
  readonly from: 'inferred' | 'plan' | 'register';
}

/**
 * The measure of an indicator: what staff typed in the KPI register, else the plan's own choice, else inferred; null when
 * nothing fits its words. The register is the later word, and says it of one indicator.
 */
export function chooseMeasure(model: Model, action: Action, indicator: Indicator): MeasureChoice | null {
  const typed = findMeasure(model.measureOverrides.byIndicator.get(indicator)?.text ?? '');
  if (typed) return { measure: typed, from: 'register' };
  const chosen = readNumberedParts(action.measureText);
  const own = findMeasure((chosen.length > 1 ? chosen[indicator.part - 1] : chosen[0]) ?? '');
  if (own) return { measure: own, from: 'plan' };
  if (indicator.target === null) return null;
  const text = `${indicator.kpi} ${indicator.targetText}`;
  const status = statusColumnOf(model, action, indicator.target);
  const fitting = inferences[indicator.target.kind].find(
    ({ words, needs }) => (words === undefined || words.test(text)) && (needs === undefined || needs === status),
  );
  return fitting ? { measure: fitting.measure, from: 'inferred' } : null;
}

/**
 * Whether a Member status column stands for the action: any that names it; for a target in each period one with a date,
 * for a yes has no period.
 */
function statusColumnOf({ memberStatus }: Model, action: Action, target: Target): 'statusColumn' | null {
  const columns = memberStatus.filter((column) => action.ref !== null && column.action === action.ref);
  const isUsable = columns.some(
    ({ marks }) => target.per === null || marks.some(({ answer }) => answer.kind === 'date'),
  );
  return isUsable ? 'statusColumn' : null;
}
