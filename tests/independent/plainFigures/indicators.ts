import type { Office, OfficeAction, OfficeIndicator, OfficePlan } from '../office';
import type { Activity } from './activities';
import { countDays, earliest } from './calendar';
import { inferMeasure, measures } from './chooseMeasure';
import { judge } from './judge';
import { periodsOf } from './periods';

export interface Given {
  readonly office: Office;
  readonly plan: OfficePlan;
  readonly activities: readonly Activity[];
  readonly asOf: string;
  readonly action: OfficeAction;
  readonly indicator: OfficeIndicator;
}

/** Every indicator of the figures JSON (definition: domain 1.4 and 1.5). */
export function indicatorFigures(office: Office, plan: OfficePlan, activities: readonly Activity[], asOf: string) {
  return plan.actions.flatMap((action) =>
    action.indicators.map((indicator, index) => ({
      action: action.ref,
      part: index + 1,
      ...indicatorFigure({ office, plan, activities, asOf, action, indicator }),
    })),
  );
}

function indicatorFigure(given: Given) {
  const { office, plan, asOf, action, indicator } = given;
  const { term } = plan;
  const target = indicator.target.means;
  const chosen = action.measure.means;
  const inferred = chosen ?? inferMeasure(office, action, indicator);
  const own = inferred === null ? null : judge(given, measures[inferred]!);
  const mayBeReported = own === null && chosen === null && action.indicators.length === 1;
  const typed = mayBeReported ? judge(given, measures['reported']!) : null;
  return {
    kpi: indicator.kpi,
    target: indicator.target.cell,
    kind: target?.kind ?? null,
    atLeast: target?.atLeast ?? null,
    of: target?.of ?? null,
    per: target?.per ?? null,
    measure: typed ? 'reported' : inferred,
    measureFrom: measureFrom(chosen, typed ? 'reported' : inferred),
    required: target && target.atLeast * (target.per ? periodsOf(term, target.per).length : 1),
    expected: countDays(term.from, earliest(asOf, term.to)) / countDays(term.from, term.to),
    deadline: action.deliverable.means ?? term.to,
    ...(own ?? typed ?? NO_DATA),
  };
}

function measureFrom(chosen: string | null, measure: string | null): 'plan' | 'inferred' | null {
  if (chosen !== null) return 'plan';
  return measure === null ? null : 'inferred';
}

const NO_DATA = {
  actual: null,
  numerator: null,
  denominator: null,
  remaining: null,
  progress: null,
  status: 'No data',
  periods: [],
  missedPeriods: [],
  members: null,
  evidence: [],
};
