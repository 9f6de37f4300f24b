import { progressOf } from '../../indicators/progressOf';
import { statusOf } from '../../indicators/statusOf';
import { actionLabel } from '../../model/actionLabel';
import { placeOf } from '../../model/source';
import { styleOfTarget } from '../tables/styleOfTarget';
import { actionWords, LONGEST_TEXT } from './actionWords';
import type { TableColumn } from './buildTable';
import { cutText } from './cutText';
import type { IndicatorRow } from './indicatorRows';
import { describeStatus } from './statusMarks';
import { numberCell, textCell } from './summaryCells';

const evidenceOf = ({ figure }: IndicatorRow) => figure?.judgement?.result.evidence ?? [];

/** What is told of an indicator, a column each; tables take those they show. */
export const indicatorColumns = {
  reference: {
    id: 'reference',
    header: 'Action',
    width: 9,
    write: ({ action, figure }) => {
      const part = figure && action.indicators.length > 1 ? ` (${figure.indicator.part})` : '';
      return textCell(`${actionLabel(action)}${part}`, [placeOf(action.source, 'action')]);
    },
  },
  text: {
    id: 'text',
    header: 'What it says',
    width: 46,
    write: ({ action }) => textCell(actionWords(action.text), [placeOf(action.source, 'action')]),
  },
  uponRequest: {
    id: 'uponRequest',
    header: 'Upon request',
    width: 9,
    write: ({ action }) => textCell(action.isUponRequest ? 'Yes' : '', [placeOf(action.source, 'action')]),
  },
  kpi: {
    id: 'kpi',
    header: 'KPI',
    width: 34,
    write: ({ action, figure }) =>
      textCell(cutText(figure?.indicator.kpi ?? '', LONGEST_TEXT), [placeOf(action.source, 'kpi')]),
  },
  target: {
    id: 'target',
    header: 'Target',
    width: 24,
    write: ({ action, figure }) =>
      textCell(cutText(figure?.indicator.targetText ?? '', LONGEST_TEXT), [placeOf(action.source, 'target')]),
  },
  actual: {
    id: 'actual',
    header: 'Actual',
    width: 9,
    write: (row) =>
      numberCell(
        row.figure?.judgement?.actual ?? null,
        evidenceOf(row),
        styleOfTarget(row.figure?.indicator.target ?? null),
      ),
  },
  progress: {
    id: 'progress',
    header: 'Progress',
    width: 14,
    bar: { from: 0, to: 1 },
    write: (row) => numberCell(row.figure && progressOf(row.figure), evidenceOf(row), 'share'),
  },
  status: {
    id: 'status',
    header: 'Status',
    width: 16,
    write: (row) => textCell(row.figure ? describeStatus(statusOf(row.figure)) : 'No indicator', evidenceOf(row)),
  },
} as const satisfies Readonly<Record<string, TableColumn<IndicatorRow>>>;
