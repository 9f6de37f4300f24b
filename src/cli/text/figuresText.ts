import { formatFigure, formatIsoDay, formatShare, statuses, type IndicatorFigure, type PlanResult } from '../../core';

/** The figures, for people: the headline, then a line an indicator. */
export function figuresText({ figures }: PlanResult): string {
  const { participation, gender, indicators } = figures;
  const { byLevel } = participation;
  const share = gender.total?.womenShare ?? null;
  const lines = [
    `Workshops held: ${participation.held} (${byLevel.national} national, ${byLevel['sub-regional']} sub-regional, ${byLevel.regional} regional)`,
    `Participants: ${participation.participants ?? 'no data'}`,
    `Members reached: ${participation.membersReached.length} of ${participation.members.length}`,
    ...participation.bySubRegion.map(
      ({ subRegion, members, of, workshops }) => `  ${subRegion}: ${members} of ${of}, ${workshops} workshop(s)`,
    ),
    `Women: ${share === null ? 'no data' : `${formatShare(share)} (${gender.total!.women} of ${gender.total!.participants}), goal ${formatShare(gender.goal)}`}; ${gender.leftOut.length} workshop(s) without usable gender data`,
  ];
  if (indicators.length > 0) lines.push('', statusLine(indicators), '', ...indicators.map(indicatorLine));
  return [...lines, ''].join('\n');
}

function statusLine(indicators: readonly IndicatorFigure[]): string {
  const statusOf = ({ judgement }: IndicatorFigure) => judgement?.status ?? 'No data';
  const counts = statuses.map(
    (status) => [status, indicators.filter((figure) => statusOf(figure) === status).length] as const,
  );
  return `Indicators: ${indicators.length} (${counts
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')})`;
}

function indicatorLine({ action, indicator, judgement, noData, deadline }: IndicatorFigure): string {
  const kind = indicator.target?.kind ?? null;
  const part = action.indicators.length > 1 ? ` (${indicator.part})` : '';
  const head = `${action.ref ?? '?'}${part}  ${indicator.targetText || '(no target)'}`;
  if (!judgement) return `${head}: No data. ${noData ?? ''}`;
  const missing = judgement.remaining
    ? `, ${judgement.remaining} to go by ${deadline === null ? 'the end' : formatIsoDay(deadline)}`
    : '';
  return `${head}: ${formatFigure(judgement.actual, kind)} of ${formatFigure(judgement.required, kind)}, ${judgement.status}${missing}`;
}
