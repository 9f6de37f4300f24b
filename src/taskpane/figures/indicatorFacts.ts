import { formatFigure, formatShare, measureLabels } from '../../core';
import { figuresText } from '../words/figuresText';
import { memberList } from '../words/memberList';
import { formatReportDay } from '../words/showValue';
import { number } from '../words/text';
import type { IndicatorReport } from './filterIndicators';

type Fact = readonly [name: string, value: string];

/** How an indicator is measured and judged, a line each; what is not known is left out. */
export function indicatorFacts(
  indicator: IndicatorReport,
  memberNames: Readonly<Record<string, string>>,
): readonly Fact[] {
  const { measure, measureFrom, numerator, denominator, deadline, expected, members } = indicator;
  const { facts } = figuresText;
  const chosen = measureFrom === 'inferred' ? '' : `, ${facts.chosen}`;
  const known: readonly (Fact | null)[] = [
    measure === null ? null : [facts.measure, `${measureLabels[measure]}${chosen}`],
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
    const open = short ? (short.hasBegun ? soFar : toCome) : '';
    const verdict = isMet === true ? met : missedPeriods.includes(label) ? notMet : open;
    return [label, [formatFigure(value, kind), verdict].filter((word) => word !== '').join(', ')];
  });
}

function shown(value: number): string {
  return Number.isInteger(value) ? number(value) : String(Number(value.toFixed(2)));
}
