import type { PlannedGroup, WorkplanFigures } from '../../../indicators/workplan/workplanFigures';
import type { Member } from '../../../read/members/member';
import { buildTable } from '../buildTable';
import { plannedColumns } from '../plannedColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

/** Planned against held by the Members that are named. */
export function buildPlannedByMember({ byMember }: WorkplanFigures): readonly SummaryPart[] {
  return [
    buildTable<PlannedGroup<Member>>({
      id: 'plannedByMember',
      heading: 'By Member',
      columns: [{ id: 'member', header: 'Member', width: 22, write: ({ of }) => textCell(of.name) }, ...plannedColumns],
      rows: byMember,
      remarks: ['What is planned for a whole sub-region stands with no Member.'],
      whenEmpty: 'The work plan names no Member.',
    }),
  ];
}
