import type { IndicatorFigure } from '../../../indicators/computeIndicators';
import type { Status } from '../../../indicators/status';
import { statusOf } from '../../../indicators/statusOf';
import { actionLabel } from '../../../model/actionLabel';
import { buildTable } from '../buildTable';
import { kpiPlaces } from '../evidencePlaces';
import { describeStatus } from '../statusMarks';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface AttentionRow {
  /** Null in the further rows of a status. */
  readonly status: Status | null;
  readonly indicators: readonly IndicatorFigure[];
  readonly labels: readonly string[];
}

/** Those that somebody must do something about, the most pressing first. */
const PRESSING = ['Not achieved', 'Off track', 'At risk'] as const satisfies readonly Status[];
/** Actions in a row: more are too wide for a page. */
const IN_A_ROW = 16;

/** Which actions have indicators that are behind, by status. */
export function buildNeedingAttention({ figures }: SummaryInput): readonly SummaryPart[] {
  return [
    buildTable<AttentionRow>({
      id: 'needingAttention',
      heading: 'Needing attention',
      columns: [
        {
          id: 'status',
          header: 'Status',
          width: 14,
          write: ({ status }) => textCell(status === null ? '' : describeStatus(status)),
        },
        {
          id: 'number',
          header: 'Indicators',
          width: 10,
          write: ({ status, indicators }) =>
            numberCell(status === null ? null : indicators.length, kpiPlaces(indicators)),
        },
        {
          id: 'actions',
          header: 'Of the actions',
          width: 60,
          write: ({ labels, indicators }) => textCell(labels.join(', '), kpiPlaces(indicators)),
        },
      ],
      rows: PRESSING.flatMap((status) =>
        rowsOf(
          status,
          figures.indicators.filter((figure) => statusOf(figure) === status),
        ),
      ),
      whenEmpty: 'No indicator is at risk, off track or not achieved.',
    }),
  ];
}

/** A row for so many actions, the status and the number in the first. */
function rowsOf(status: Status, indicators: readonly IndicatorFigure[]): readonly AttentionRow[] {
  const labels = [...new Set(indicators.map(({ action }) => actionLabel(action)))];
  return Array.from({ length: Math.ceil(labels.length / IN_A_ROW) }, (_, row) => {
    const own = labels.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW);
    return {
      status: row === 0 ? status : null,
      indicators: row === 0 ? indicators : indicators.filter(({ action }) => own.includes(actionLabel(action))),
      labels: own,
    };
  });
}
