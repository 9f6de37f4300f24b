import type { PlannedGroup, WorkplanFigures } from '../../../indicators/workplan/workplanFigures';
import { buildTable } from '../buildTable';
import { plannedColumns } from '../plannedColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

/** Planned against held by action. */
export function buildPlannedByAction({ byAction }: WorkplanFigures): readonly SummaryPart[] {
  return [
    buildTable<PlannedGroup<string>>({
      id: 'plannedByAction',
      heading: 'By action',
      columns: [{ id: 'action', header: 'Action', width: 12, write: ({ of }) => textCell(of) }, ...plannedColumns],
      rows: byAction,
      remarks: ['An activity under several actions stands with each of them.'],
      whenEmpty: 'The work plan has no actions that could be read.',
    }),
  ];
}
