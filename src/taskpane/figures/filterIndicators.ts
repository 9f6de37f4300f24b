import { measureLabels, type FiguresReport, type Status } from '../../core';
import { fitsSearch } from '../fitsSearch';

export type IndicatorReport = FiguresReport['indicators'][number];

/** What the list of indicators is narrowed to; null for all. */
export interface IndicatorFilter {
  readonly pillar: number | null;
  readonly status: Status | null;
  readonly search: string;
}

export const noFilter: IndicatorFilter = { pillar: null, status: null, search: '' };

/** The indicators that fit, in the order of the plan. Every word searched for has to be found; case does not matter. */
export function filterIndicators(
  indicators: readonly IndicatorReport[],
  { pillar, status, search }: IndicatorFilter,
): readonly IndicatorReport[] {
  return indicators.filter(
    (indicator) =>
      (pillar === null || pillarOf(indicator) === pillar) &&
      (status === null || indicator.status === status) &&
      fitsSearch(searchedText(indicator), search),
  );
}

/** The pillar an action is named by; null for an action without a readable name. */
export function pillarOf({ action }: Pick<IndicatorReport, 'action'>): number | null {
  const match = /^(\d+)-/.exec(action ?? '');
  return match ? Number(match[1]) : null;
}

/** An action is found as `1-(ff)` and as `1ff`. */
function searchedText({ action, kpi, target, measure }: IndicatorReport): string {
  const name = action ?? '';
  const label = measure === null ? '' : measureLabels[measure];
  return [name, name.replace(/[-()]/g, ''), kpi, target, label].join(' ');
}
