import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { MeasureChoice } from '../../indicators/chooseMeasure';
import { progressOf } from '../../indicators/progressOf';
import { statusOf } from '../../indicators/statusOf';
import { actionLabel } from '../../model/actionLabel';
import { measureLabels } from '../../model/measure';
import type { RspReading } from '../../read/cells/rspReference';
import type { Per, TargetKind } from '../../read/cells/targetForms/target';
import { registerHeaders } from '../../read/measureEntries';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import { blank, date, number, text, type ReportCell } from './reportTable';
import { styleOfTarget } from './styleOfTarget';

interface RegisterColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly write: (figure: IndicatorFigure) => ReportCell;
}

/** The columns of the KPI register, in order; a column a fiscal year comes behind them. */
export const registerColumns: readonly RegisterColumn[] = [
  { id: 'action', header: registerHeaders.action, width: 9, write: ({ action }) => text(actionLabel(action)) },
  { id: 'part', header: registerHeaders.part, width: 6, write: ({ indicator }) => number(indicator.part) },
  { id: 'rsp', header: 'RSP reference', width: 20, write: ({ action }) => text(describeRsp(action.rsp)) },
  { id: 'kpi', header: 'KPI', width: 30, write: ({ indicator }) => text(indicator.kpi) },
  { id: 'target', header: 'Target', width: 20, write: ({ indicator }) => text(indicator.targetText) },
  { id: 'kind', header: 'Kind', width: 11, write: ({ indicator }) => text(kinds[indicator.target?.kind ?? 'none']) },
  { id: 'atLeast', header: 'At least', width: 9, write: (figure) => ofTarget(figure, targetOf(figure)?.atLeast) },
  { id: 'of', header: 'Of', width: 6, write: (figure) => number(targetOf(figure)?.of ?? null) },
  { id: 'per', header: 'Per', width: 9, write: (figure) => text(pers[targetOf(figure)?.per ?? 'none']) },
  { id: 'measure', header: 'Measure', width: 24, write: ({ measure }) => text(measure ? measureLabels[measure] : '') },
  { id: 'from', header: 'Measure from', width: 11, write: ({ measureFrom }) => text(froms[measureFrom ?? 'none']) },
  { id: 'override', header: registerHeaders.measure, width: 20, write: () => blank },
  { id: 'actual', header: 'Actual', width: 9, write: (figure) => ofTarget(figure, figure.judgement?.actual) },
  { id: 'numerator', header: 'Numerator', width: 12, write: ({ judgement }) => plain(judgement?.result.numerator) },
  {
    id: 'denominator',
    header: 'Denominator',
    width: 14,
    write: ({ judgement }) => plain(judgement?.result.denominator),
  },
  { id: 'required', header: 'Required', width: 11, write: (figure) => ofTarget(figure, figure.required) },
  { id: 'remaining', header: 'Remaining', width: 12, write: ({ judgement }) => plain(judgement?.remaining) },
  { id: 'progress', header: 'Progress', width: 11, write: (figure) => number(progressOf(figure), 'share') },
  { id: 'expected', header: 'Expected', width: 11, write: ({ expected }) => number(expected, 'share') },
  { id: 'status', header: 'Status', width: 13, write: (figure) => text(statusOf(figure)) },
  { id: 'deadline', header: 'Deadline', width: 13, write: ({ deadline }) => date(deadline) },
  { id: 'caveats', header: 'Caveats', width: 28, write: (figure) => text(describeCaveats(figure)) },
];

const kinds: Readonly<Record<TargetKind | 'none', string>> = {
  members: 'Members',
  frequency: 'Frequency',
  count: 'Count',
  share: 'Share',
  growth: 'Growth',
  rating: 'Rating',
  none: '',
};

const pers: Readonly<Record<Per | 'none', string>> = { year: 'year', '2y': '2 years', quarter: 'quarter', none: '' };

const froms: Readonly<Record<MeasureChoice['from'] | 'none', string>> = {
  inferred: 'Inferred',
  plan: 'Plan',
  register: 'Register',
  none: '',
};

function targetOf({ indicator }: IndicatorFigure) {
  return indicator.target;
}

/** A value in the unit of the target. */
function ofTarget(figure: IndicatorFigure, value: number | null | undefined): ReportCell {
  return number(value ?? null, styleOfTarget(targetOf(figure)));
}

function plain(value: number | null | undefined): ReportCell {
  const style: OwnedStyle = Number.isInteger(value ?? 0) ? 'count' : 'number';
  return number(value ?? null, style);
}

/** `1.1.2, milestones 1, 2` */
function describeRsp(rsp: RspReading): string {
  if (rsp.kind === 'blank') return '';
  if (rsp.kind === 'specific') return 'ROCB A/P specific action';
  if (rsp.kind === 'malformed') return rsp.text;
  const { objective, milestones } = rsp;
  return `${objective}, ${milestones.length === 1 ? 'milestone' : 'milestones'} ${milestones.join(', ')}`;
}

/** Why there is no data, whether anybody asked for it, and what else a reader should know of the figure. */
function describeCaveats({ action, noData, judgement }: IndicatorFigure): string {
  const missed = (judgement?.missedPeriods ?? []).map(({ label }) => label);
  const caveats = [
    ...(action.isUponRequest ? ['Upon request'] : []),
    ...(noData === null ? [] : [noData]),
    ...(judgement?.result.caveats ?? []),
    ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : []),
  ];
  return caveats.map((caveat) => caveat.replace(/\.$/, '')).join('; ');
}
