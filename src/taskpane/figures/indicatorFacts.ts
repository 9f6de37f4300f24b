import { measureLabels } from '../../core';
import { formatFigure } from '../../session/locale/formatFigure';
import { formatShare } from '../../session/locale/formatShare';
import { figuresText } from '../words/copy';
import { formatNumber } from '../../session/locale/formatNumber';
import { memberList } from '../words/memberList';
import { formatReportDay } from '../../session/locale/formatDay';
import type { IndicatorReport } from './filterIndicators';

type Fact = readonly [name: string, value: string];

/** How an indicator is measured and judged, a line each; what is not known is left out. */
export function indicatorFacts(
  indicator: IndicatorReport,
  memberNames: Readonly<Record<string, string>>,
): readonly Fact[] {
  const { measure, measureFrom, numerator, denominator, deadline, expected, members } = indicator;
  const { facts } = figuresText;
  const known: readonly (Fact | null)[] = [
    measure === null
      ? null
      : [facts.measure, measureFrom === 'inferred' ? measureLabels[measure] : facts.chosen(measureLabels[measure])],
    numerator === null || denominator === null
      ? null
      : [facts.parts, facts.partsOf(shown(numerator), shown(denominator))],
    deadline === null ? null : [facts.deadline, formatReportDay(deadline)],
    expected === null ? null : [facts.expected, formatShare(expected)],
    members === null || members.length === 0 ? null : [facts.members, memberList(members, memberNames)],
  ];
  return known.filter((fact) => fact !== null);
}

/** The value of each period, and whether it is met where the target asks for it period by period. */
export function periodFacts({ periods, missedPeriods, missing, kind }: IndicatorReport): readonly Fact[] {
  const { met, notMet, soFar, toCome } = figuresText;
  return periods.map(({ label, value, met: isMet }) => {
    const short = missing?.shortPeriods.find((period) => period.label === label);
    const figure = formatFigure(value, kind);
    if (isMet === true) return [label, met(figure)];
    if (missedPeriods.includes(label)) return [label, notMet(figure)];
    return [label, short ? (short.hasBegun ? soFar : toCome)(figure) : figure];
  });
}

function shown(value: number): string {
  return formatNumber(Number(value.toFixed(2)));
}
