import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { Action } from '../../model/action';
import type { SummaryInput } from './summaryInput';

/** A row of a table of indicators; an action without any has a row too. */
export interface IndicatorRow {
  readonly action: Action;
  readonly figure: IndicatorFigure | null;
}

/** All actions with their indicators, in plan order. */
export function indicatorRows({ model, figures }: SummaryInput): readonly IndicatorRow[] {
  const byAction = new Map<Action, IndicatorFigure[]>();
  for (const figure of figures.indicators) {
    byAction.set(figure.action, [...(byAction.get(figure.action) ?? []), figure]);
  }
  return (model.plan?.actions ?? []).flatMap((action): IndicatorRow[] => {
    const own = byAction.get(action) ?? [];
    return own.length === 0 ? [{ action, figure: null }] : own.map((figure) => ({ action, figure }));
  });
}
