import { describeDefinitions } from '../definitions';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildKpiByObjective } from '../tables/kpiByObjective';
import { buildKpiStatus } from '../tables/kpiStatus';
import { buildObjectives } from '../tables/objectives';

/** RCP KPI status: all actions in plan order, and again as the meeting hears them (definition: workbook 2.4). */
export function buildRcpKpiStatus(input: SummaryInput): SummarySheet {
  return {
    id: 'rcpKpiStatus',
    sheet: 'RCP KPI status',
    title: 'KPI status',
    lines: subtitleLines(input),
    isLarge: false,
    bands: [buildKpiStatus(input), buildObjectives(input), buildKpiByObjective(input)],
    notes: describeDefinitions('target', 'progress', 'expected', 'statuses', 'uponRequest', 'rsp'),
    pagesHigh: null,
  };
}
