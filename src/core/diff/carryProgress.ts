import type { IndicatorFigure } from '../indicators/computeIndicators';
import type { ActionChange, CarriedProgress } from './planDiff';
import type { FiguredPlan } from './figuredPlan';
import { wordingKey } from './wordingKey';

/**
 * What the old workbook has of indicators that the new plan goes on with: of actions in both plans, the indicators with
 * the same KPI, else with the same part and kind of target. Those without data in the old workbook are left out.
 */
export function carryProgress(
  actions: readonly ActionChange[],
  before: FiguredPlan,
  after: FiguredPlan,
): readonly CarriedProgress[] {
  return actions.flatMap(({ old, new: action }) => {
    if (old === null || action === null) return [];
    const former = before.indicators.filter((figure) => figure.action === old);
    const present = after.indicators.filter((figure) => figure.action === action);
    const partners = pairFigures(former, present);
    return present.flatMap((now): CarriedProgress[] => {
      const found = partners.get(now);
      if (!found || found.judgement === null) return [];
      return [{ before: found, beforeAsOf: before.model.asOf, now, nowAsOf: after.model.asOf }];
    });
  });
}

/** The old figure of each new one: those of the same KPI first. */
function pairFigures(
  former: readonly IndicatorFigure[],
  present: readonly IndicatorFigure[],
): ReadonlyMap<IndicatorFigure, IndicatorFigure> {
  const partners = new Map<IndicatorFigure, IndicatorFigure>();
  const taken = new Set<IndicatorFigure>();
  for (const fits of [isSameKpi, isSamePart]) {
    for (const now of present) {
      const found = partners.has(now) ? undefined : former.find((figure) => !taken.has(figure) && fits(figure, now));
      if (!found) continue;
      partners.set(now, found);
      taken.add(found);
    }
  }
  return partners;
}

function isSameKpi({ indicator: one }: IndicatorFigure, { indicator: other }: IndicatorFigure): boolean {
  return one.target?.kind === other.target?.kind && wordingKey(one.kpi) === wordingKey(other.kpi);
}

function isSamePart({ indicator: one }: IndicatorFigure, { indicator: other }: IndicatorFigure): boolean {
  return one.target?.kind === other.target?.kind && one.part === other.part;
}
