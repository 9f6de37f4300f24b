import type { Place } from '../../findings/finding';
import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { Activity } from '../../model/activity';
import { placeOf } from '../../model/source';

/** The cells of a field of workshops. */
export function activityPlaces(activities: readonly Activity[], field: string): readonly Place[] {
  return activities.map(({ source }) => placeOf(source, field));
}

/** The KPI cells of indicators; an action with several has one. */
export function kpiPlaces(indicators: readonly IndicatorFigure[]): readonly Place[] {
  return [...new Set(indicators.map(({ action }) => action))].map(({ source }) => placeOf(source, 'kpi'));
}
