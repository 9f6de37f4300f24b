import { countStatuses } from '../../../indicators/countStatuses';
import type { Place } from '../../../findings/finding';
import { statuses, type Status } from '../../../indicators/status';
import { statusOf } from '../../../indicators/statusOf';
import type { Baseline } from '../baseline';
import { buildTable } from '../buildTable';
import { comparedColumns } from '../comparedColumns';
import { kpiPlaces } from '../evidencePlaces';
import { describeStatus } from '../statusMarks';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface StatusRow {
  readonly label: string;
  readonly now: number;
  readonly evidence: readonly Place[];
  readonly before: (previous: Baseline) => number;
  readonly style: 'count';
}

/** Indicators by status, beside those of the meeting before. */
export function buildStatusCounts({ figures, previous }: SummaryInput): readonly SummaryPart[] {
  const { indicators } = figures;
  const counts = countStatuses(indicators);
  const rowOf = (status: Status): StatusRow => ({
    label: describeStatus(status),
    now: counts[status],
    evidence: kpiPlaces(indicators.filter((figure) => statusOf(figure) === status)),
    before: ({ statuses: earlier }) => earlier[status],
    style: 'count',
  });
  const all: StatusRow = {
    label: 'Indicators',
    now: indicators.length,
    evidence: kpiPlaces(indicators),
    before: ({ statuses: earlier }) => statuses.reduce((sum, status) => sum + earlier[status], 0),
    style: 'count',
  };
  return [
    buildTable<StatusRow>({
      id: 'statuses',
      heading: 'Indicators by status',
      columns: [
        { id: 'status', header: 'Status', width: 18, write: ({ label }) => textCell(label) },
        ...comparedColumns(previous),
      ],
      rows: indicators.length === 0 ? [] : statuses.map(rowOf),
      totals: [all],
      whenEmpty: 'No plan with indicators was found.',
    }),
  ];
}
