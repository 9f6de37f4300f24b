import type { IndicatorFigure } from '../indicators/computeIndicators';
import type { Model } from '../model/model';

/** A plan as it was read, with its figures. */
export interface FiguredPlan {
  readonly model: Model;
  readonly indicators: readonly IndicatorFigure[];
}
