import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { Model } from '../../model/model';
import type { Period } from '../../model/period';
import { isWithin } from '../../workbook/calendar';
import { countedValue } from './countedValue';
import { dayOfRow } from './rowWords';
import type { SourceRows } from './sourceRows';

/**
 * What an indicator counted in one fiscal year of the term: its own figure of that year; where its target asks for
 * quarters or two years, what the rows of the year add up to. Null for a year that has not begun, and for Members counted
 * by other periods, who do not add up.
 */
export function yearValue(figure: IndicatorFigure, year: Period, model: Model, rows: SourceRows): number | null {
  const { indicator, judgement, measure } = figure;
  const { target } = indicator;
  if (!judgement || measure === null || target === null || year.from > model.asOf) return null;
  if (target.per === null || target.per === 'year') {
    return judgement.periods.find(({ period }) => period.from === year.from)?.value ?? null;
  }
  if (target.kind !== 'frequency' || judgement.periods.length === 0) return null;
  const values = judgement.result.evidence.flatMap((place) => {
    const row = rows.at(place);
    const day = row && dayOfRow(row);
    if (row === null || day === null || !isWithin(day, year)) return [];
    return countedValue(measure, { row, times: 1, settings: model.settings, scale: 5 }).value ?? [];
  });
  return values.reduce((sum, value) => sum + value, 0);
}
