import type { Member } from '../../../read/members/member';
import { buildTable } from '../buildTable';
import { indicatorColumns } from '../indicatorColumns';
import type { IndicatorRow } from '../indicatorRows';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** The indicators that count Members, are not achieved, and do not count this one yet. */
export function buildNotYetReached({ model, figures }: SummaryInput, member: Member): readonly SummaryPart[] {
  const { reference, text, uponRequest, kpi, target, status } = indicatorColumns;
  const lacking = figures.indicators.filter(({ missing }) => missing?.members?.includes(member) ?? false);
  return [
    buildTable<IndicatorRow>({
      id: 'notYetReached',
      heading: `Indicators that do not count this Member yet: ${lacking.length}`,
      columns: [reference, text, uponRequest, kpi, target, status],
      rows: lacking.map((figure) => ({ action: figure.action, figure })),
      remarks: ['Of a target for each year or quarter, the current one is meant.'],
      whenEmpty:
        model.plan === null
          ? 'No plan was found.'
          : 'Every indicator that counts Members and is not achieved counts this one.',
    }),
  ];
}
