import type { IndicatorFigure } from './computeIndicators';
import { statuses, type Status } from './status';
import { statusOf } from './statusOf';

export type StatusCounts = Readonly<Record<Status, number>>;

/** How many of the indicators stand how. */
export function countStatuses(indicators: readonly Pick<IndicatorFigure, 'judgement'>[]): StatusCounts {
  const found = indicators.map(statusOf);
  const counts = statuses.map((status) => [status, found.filter((one) => one === status).length] as const);
  return Object.fromEntries(counts) as Record<Status, number>;
}
