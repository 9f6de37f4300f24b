import { diffPlans } from '../diff/diffPlans';
import { readComparedPlans, type ComparisonOptions, type EarlierPlan } from '../diff/readComparedPlans';
import type { Model } from '../model/model';
import type { State } from '../model/state';
import { buildChangesReport, type ChangesReport } from '../report/changes/changesReport';
import { buildPlanChanges } from '../report/tables/planChanges';
import { writePlanChanges } from './writePlanChanges';
import type { AcceptedCell, Update } from './writeUpdate';

/** What changed since an earlier plan, and what writing it to a sheet would do; or why there is nothing to compare. */
export type PlanComparison =
  | { readonly problem: string; readonly report: null; readonly update: null }
  | { readonly problem: null; readonly report: ChangesReport; readonly update: Update };

export interface PlanComparisonOptions extends ComparisonOptions {
  readonly accepted?: readonly AcceptedCell[] | undefined;
}

/** Compares the plan at hand with an earlier one. */
export function comparePlans(
  model: Model,
  state: State,
  earlier: EarlierPlan,
  options: PlanComparisonOptions,
): PlanComparison {
  const plans = readComparedPlans(model, earlier, options);
  if ('problem' in plans) return { problem: plans.problem, report: null, update: null };
  const diff = diffPlans(plans.before, plans.after);
  const update = writePlanChanges(model, state, buildPlanChanges(diff, plans), options.accepted);
  return { problem: null, report: buildChangesReport(diff, plans), update };
}
