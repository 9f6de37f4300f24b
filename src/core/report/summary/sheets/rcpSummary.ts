import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildFurthestBehind } from '../tables/furthestBehind';
import { buildHeadlines } from '../tables/headlines';
import { buildMembersNotReached } from '../tables/membersNotReached';
import { buildPillars } from '../tables/pillars';
import { describeDefinitions } from '../definitions';

/** RCP Summary: what is said first, legible from the back of a room (definition: workbook 2.4). */
export function buildRcpSummary(input: SummaryInput): SummarySheet {
  return {
    id: 'rcpSummary',
    sheet: 'RCP Summary',
    title: 'Progress of the strategic plan',
    lines: subtitleLines(input),
    isLarge: true,
    bands: [buildHeadlines(input), buildPillars(input), buildFurthestBehind(input), buildMembersNotReached(input)],
    notes: describeDefinitions('held', 'membersReached', 'womenShare', 'statuses', 'expected'),
    pagesHigh: 1,
  };
}
