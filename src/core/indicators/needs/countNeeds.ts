import type { NeedFigure } from './needFigure';

/** Numbers of any needs: how many are asked, and of those that can be judged, how many are planned and met. */
export interface NeedCounts {
  readonly asked: number;
  /** In years a work plan speaks of. */
  readonly inPlanYears: number;
  readonly planned: number;
  /** In years that have begun, where there is a list of workshops. */
  readonly inYearsBegun: number;
  readonly met: number;
}

export function countNeeds(needs: readonly NeedFigure[]): NeedCounts {
  const inPlanYears = needs.filter(({ planned }) => planned !== null);
  const inYearsBegun = needs.filter(({ held }) => held !== null);
  return {
    asked: needs.length,
    inPlanYears: inPlanYears.length,
    planned: inPlanYears.filter(({ planned }) => planned!.length > 0).length,
    inYearsBegun: inYearsBegun.length,
    met: inYearsBegun.filter(({ held }) => held!.length > 0).length,
  };
}
