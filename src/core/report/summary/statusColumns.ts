import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { StatusCounts } from '../../indicators/countStatuses';
import { statuses } from '../../indicators/status';
import { statusOf } from '../../indicators/statusOf';
import type { TableColumn } from './buildTable';
import { kpiPlaces } from './evidencePlaces';
import { describeStatus, statusMarks } from './statusMarks';
import { numberCell } from './summaryCells';
import type { SummaryChart } from './summarySheet';

interface WithIndicators {
  readonly indicators: readonly IndicatorFigure[];
  /** Counts of another day, shown in place of the indicators'. */
  readonly counts?: StatusCounts;
}

const idOf = (status: string) => status.toLowerCase().replaceAll(' ', '-');

/** A column a status: how many of a row's indicators stand so. */
export const statusColumns: readonly TableColumn<WithIndicators>[] = statuses.map((status) => ({
  id: idOf(status),
  header: describeStatus(status),
  width: 6,
  write: ({ indicators, counts }) => {
    if (counts) return numberCell(counts[status]);
    const found = indicators.filter((figure) => statusOf(figure) === status);
    return numberCell(found.length, kpiPlaces(found));
  },
}));

/** The same as the parts of a stacked bar. */
export const statusSeries: SummaryChart['series'] = statuses.map((status) => {
  const { colour, pattern } = statusMarks[status];
  return { column: idOf(status), colour, pattern };
});
