import type { Day } from '../../workbook/calendar';
import { formatCell } from '../../workbook/address';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { IndicatorFigure } from '../../indicators/computeIndicators';
import { measureLabels } from '../../model/measure';
import type { TargetKind } from '../../read/cells/targetForms/target';
import { statuses } from '../../indicators/status';
import type { Cell } from '../../workbook/snapshot';
import { describeEvidence } from '../describeEvidence';
import { formatFigure } from '../../report/formatFigure';
import { blankCell, isFigure, isText, numberCell, textCell, type OwnedCell, type OwnedColumn } from './ownedColumn';
import { quotientCell } from './quotientCell';

/** An action's row: its indicators with their figures. */
export interface PlanRow {
  readonly row: number;
  readonly figures: readonly IndicatorFigure[];
  readonly isUponRequest: boolean;
  readonly asOf: Day;
  /** The column another owned column stands in; null when it is not ours. */
  readonly columnOf: (id: string) => number | null;
}

const STATUS = new RegExp(`^(?:\\(1\\) )?(?:${statuses.join('|')})\\b`);
const BASIS = /^(?:\(1\) )?(?:Members |Activities |Outputs |Requests |Women,|Growth |Mean |Value |There is |The t|No )/;
const isFigureOrLines = (cell: Cell) => isFigure(cell) || isText(/^\(1\) /)(cell);

/** The columns written beside a plan, in order (definition: workbook 2.3). */
export const planColumns: readonly OwnedColumn<PlanRow>[] = [
  {
    id: 'actual',
    header: 'Actual',
    width: 12,
    hasMixedLooks: true,
    looksOwn: isFigureOrLines,
    write: (row) => figureCell(row, (figure) => figure.judgement?.actual ?? null),
  },
  {
    id: 'required',
    header: 'Required',
    width: 12,
    hasMixedLooks: true,
    looksOwn: isFigureOrLines,
    write: (row) => figureCell(row, (figure) => figure.required),
  },
  { id: 'progress', header: 'Progress', width: 12, looksOwn: isFigureOrLines, write: progressCell },
  {
    id: 'status',
    header: 'KPI status',
    width: 22,
    looksOwn: isText(STATUS),
    write: (row) => lines(row, (figure) => statusOf(figure) + (row.isUponRequest ? ' (upon request)' : '')),
  },
  { id: 'basis', header: 'Basis', width: 38, looksOwn: isText(BASIS), write: (row) => lines(row, basisOf) },
  {
    id: 'evidence',
    header: 'Evidence',
    width: 38,
    looksOwn: isText(/\brows? \d/),
    write: (row) => lines(row, (figure) => describeEvidence(figure.judgement?.result.evidence ?? [])),
  },
  {
    id: 'asOf',
    header: 'As of',
    width: 13,
    looksOwn: isFigure,
    write: ({ asOf }) => ({ cell: { kind: 'date', day: asOf }, style: 'date' }),
  },
];

function statusOf({ judgement }: IndicatorFigure): string {
  return judgement?.status ?? 'No data';
}

function basisOf({ measure, noData, judgement }: IndicatorFigure): string {
  const label = measure === null ? '' : measureLabels[measure];
  const caveats = judgement?.result.caveats ?? [];
  const missed = (judgement?.missedPeriods ?? []).map(({ label: period }) => period);
  const parts = [label, noData ?? '', ...caveats, missed.length > 0 ? `missed: ${missed.join(', ')}` : ''];
  return parts.filter((part) => part !== '').join('; ');
}

/** One indicator: a number; several: a numbered line each, the numbers themselves standing in the register. */
function figureCell(row: PlanRow, valueOf: (figure: IndicatorFigure) => number | null): OwnedCell {
  const only = onlyFigure(row);
  if (!only) return lines(row, (figure) => formatFigure(valueOf(figure), figure.indicator.target?.kind ?? null));
  return { cell: numberCell(valueOf(only)), style: styleOf(only.indicator.target?.kind ?? null) };
}

/** Progress is actual over required: a live formula over the row's own two cells. */
function progressCell(row: PlanRow): OwnedCell {
  const only = onlyFigure(row);
  const progressOf = ({ judgement }: IndicatorFigure) =>
    judgement && judgement.required > 0 ? judgement.actual / judgement.required : null;
  if (!only) return lines(row, (figure) => formatFigure(progressOf(figure), 'share'));
  const actual = row.columnOf('actual');
  const required = row.columnOf('required');
  const value = progressOf(only);
  if (actual === null || required === null) return { cell: numberCell(value), style: 'share' };
  return { cell: quotientCell(formatCell(row.row, actual), formatCell(row.row, required), value), style: 'share' };
}

function lines({ figures }: PlanRow, describe: (figure: IndicatorFigure) => string): OwnedCell {
  const descriptions = figures.map(describe);
  if (descriptions.every((description) => description === '')) return { cell: blankCell, style: 'text' };
  if (figures.length === 1) return { cell: textCell(descriptions[0]!), style: 'text' };
  const text = figures.map(({ indicator }, index) => `(${indicator.part}) ${descriptions[index]!}`.trim()).join('\n');
  return { cell: textCell(text), style: 'text' };
}

function onlyFigure({ figures }: PlanRow): IndicatorFigure | null {
  return figures.length === 1 ? figures[0]! : null;
}

function styleOf(kind: TargetKind | null): OwnedStyle {
  if (kind === 'share' || kind === 'growth') return 'share';
  return kind === 'rating' ? 'number' : 'count';
}
