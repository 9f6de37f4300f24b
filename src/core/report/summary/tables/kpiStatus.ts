import { buildTable } from '../buildTable';
import { indicatorColumns } from '../indicatorColumns';
import { indicatorRows } from '../indicatorRows';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** All actions in plan order, a row an indicator (definition: workbook 2.4). */
export function buildKpiStatus(input: SummaryInput): readonly SummaryPart[] {
  return [
    buildTable({
      id: 'kpiStatus',
      heading: 'All actions in the order of the plan',
      isSheetOnly: true,
      columns: Object.values(indicatorColumns),
      rows: indicatorRows(input),
      whenEmpty: 'No plan was found.',
    }),
  ];
}
