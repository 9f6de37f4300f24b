import type { IndicatorFigure } from './computeIndicators';
import type { Status } from './status';

/** How an indicator stands; without a judgement there is no data. */
export function statusOf({ judgement }: Pick<IndicatorFigure, 'judgement'>): Status {
  return judgement?.status ?? 'No data';
}
