import { buildTable } from '../buildTable';
import { rspCountColumns, rspGroups, wholePlan, type RspGroup } from '../rspGroups';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** How the indicators of each RSP objective stand, by focus area. */
export function buildObjectives(input: SummaryInput): readonly SummaryPart[] {
  return [
    buildTable<RspGroup>({
      id: 'objectives',
      heading: 'By RSP objective',
      columns: [
        { id: 'focusArea', header: 'RSP', width: 14, write: ({ focusArea }) => textCell(focusArea) },
        { id: 'objective', header: 'Objective', width: 11, write: ({ objective }) => textCell(objective) },
        ...rspCountColumns,
      ],
      rows: rspGroups(input, ({ focusArea, objective }) => ({ focusArea, objective })),
      totals: [wholePlan(input)],
      whenEmpty: 'No plan was found.',
    }),
  ];
}
