import { describeDefinitions } from '../definitions';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildFocusAreas } from '../tables/focusAreas';
import { buildKpiByObjective } from '../tables/kpiByObjective';
import { buildKpiStatus } from '../tables/kpiStatus';
import { buildNeedingAttention } from '../tables/needingAttention';
import { buildObjectives } from '../tables/objectives';

/** RCP KPI status: all actions in plan order, and again as the meeting hears them (definition: workbook 2.4). */
export function buildRcpKpiStatus(input: SummaryInput): SummarySheet {
  return {
    id: 'rcpKpiStatus',
    sheet: 'RCP KPI status',
    title: 'KPI status',
    lines: subtitleLines(input),
    isLarge: false,
    bands: [
      buildFocusAreas(input),
      buildNeedingAttention(input),
      buildObjectives(input),
      buildKpiStatus(input),
      buildKpiByObjective(input),
    ],
    notes: describeDefinitions('target', 'progress', 'expected', 'statuses', 'uponRequest', 'rsp'),
    pagesHigh: null,
  };
}
