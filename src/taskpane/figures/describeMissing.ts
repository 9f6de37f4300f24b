import { formatFigure } from '../../session/locale/formatFigure';
import { figuresText } from '../words/copy';
import { formatNumber } from '../../session/locale/formatNumber';
import { memberList } from '../words/memberList';
import { formatReportDay } from '../../session/locale/formatDay';
import type { IndicatorReport } from './filterIndicators';

/** What an indicator still lacks, in sentences; none where nothing is missing or there is no data. */
export function describeMissing(
  { missing, kind, required, status }: IndicatorReport,
  memberNames: Readonly<Record<string, string>>,
): readonly string[] {
  if (missing === null || missing.by === null) return [];
  const words = figuresText.missing;
  const by = formatReportDay(missing.by);
  const isOver = status === 'Not achieved';
  const { remaining } = missing;
  const target = formatFigure(required, kind);
  const first =
    remaining === null
      ? (isOver ? words.thresholdMissed : words.threshold)(target, by)
      : (kind === 'members'
          ? isOver
            ? words.moreMembersMissed
            : words.moreMembers
          : isOver
            ? words.moreMissed
            : words.more)(remaining, by);
  const short = missing.shortPeriods.map(({ label, remaining: lacking, hasBegun }) =>
    (hasBegun ? words.short : words.shortToCome)(label, formatNumber(lacking)),
  );
  const members = missing.members ?? [];
  const who = members.length === 0 ? [] : [words.members(members.length, memberList(members, memberNames))];
  return [first, ...short, ...who];
}
