import type { Action } from '../model/action';
import type { Indicator } from '../model/indicator';
import type { MeasureName } from '../model/measure';
import type { Model } from '../model/model';
import { periodsOfTerm } from '../model/period';
import type { Target } from '../read/cells/targetForms/target';
import { daysIn, type Day, type DayRange } from '../workbook/calendar';
import { chooseMeasure, type MeasureChoice } from './chooseMeasure';
import type { LeftOut } from './evidence';
import { measures } from './measures/measures';
import { computeMissing, type Missing } from './missing';
import type { Case, Judgement } from './targetKinds/judgement';
import { targetKinds } from './targetKinds/targetKinds';

/** An indicator with its figures; `judgement` is null for no data, and `noData` says why. */
export interface IndicatorFigure {
  readonly action: Action;
  readonly indicator: Indicator;
  readonly measure: MeasureName | null;
  readonly measureFrom: MeasureChoice['from'] | null;
  readonly deadline: Day | null;
  readonly expected: number | null;
  /** What the target asks for over the term; known without data too. */
  readonly required: number | null;
  readonly judgement: Judgement | null;
  readonly noData: string | null;
  readonly leftOut: readonly LeftOut[];
  /** What is still lacking; null when the target is achieved or there is no data. */
  readonly missing: Missing | null;
}

/** The figures of every indicator of the plan, in its order. */
export function computeIndicators(model: Model): readonly IndicatorFigure[] {
  return (model.plan?.actions ?? []).flatMap((action) =>
    action.indicators.map((indicator) => computeIndicator(model, action, indicator)),
  );
}

function computeIndicator(model: Model, action: Action, indicator: Indicator): IndicatorFigure {
  const term = model.plan!.term;
  const choice = chooseMeasure(model, action, indicator);
  const base = {
    action,
    indicator,
    measure: choice?.measure ?? null,
    measureFrom: choice?.from ?? null,
    deadline: action.deliverable.kind === 'period' ? action.deliverable.to : (term?.to ?? null),
    expected: term && expectedProgress(model.asOf, term),
    required: indicator.target && requiredOver(term, indicator.target),
    missing: null,
  };
  const without = (noData: string, leftOut: readonly LeftOut[] = []): IndicatorFigure => {
    return { ...base, judgement: null, noData, leftOut };
  };
  const { target } = indicator;
  if (target === null) {
    return without(indicator.targetText === '' ? 'There is no target.' : 'The target could not be read.');
  }
  if (!term) return without('The term of the plan is not known.');
  const deadline = base.deadline!;
  const judge = (measure: MeasureName): IndicatorFigure => {
    const measureOver: Case['measureOver'] = (range, scope) =>
      measures[measure]({ model, action, indicator, range, scope, term, deadline });
    const given = { model, action, indicator, target, measure, term, deadline, expected: base.expected!, measureOver };
    const judged = targetKinds[target.kind](given);
    if (!('status' in judged)) return without(judged.reason, judged.leftOut);
    const { leftOut } = judged.result;
    return { ...base, measure, judgement: judged, noData: null, leftOut, missing: computeMissing(given, judged) };
  };
  const own = choice && judge(choice.measure);
  if (own?.judgement) return own;
  const mayBeReported = action.indicators.length === 1 && (choice?.from ?? 'inferred') === 'inferred';
  const reported = mayBeReported ? judge('reported') : null;
  if (reported?.judgement) return { ...reported, measureFrom: 'inferred' };
  return own ?? without('No measure fits the wording; choose one in a Measure column.');
}

/** The number asked for, over all periods of the term where the target asks period by period. */
function requiredOver(term: DayRange | null, { atLeast, per }: Target): number | null {
  if (per === null) return atLeast;
  return term && atLeast * periodsOfTerm(term, per).length;
}

/** Elapsed days of the term over its days, both ends counted, 0 to 1; 0 before the term (definition: domain 1.5). */
export function expectedProgress(asOf: Day, term: DayRange): number {
  if (asOf < term.from) return 0;
  return Math.min(1, daysIn({ from: term.from, to: asOf }) / daysIn(term));
}
