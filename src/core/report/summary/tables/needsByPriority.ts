import type { NeedFigure } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { needColumns } from '../needColumns';
import { priorityLabel } from '../needWords';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

interface PriorityRow {
  readonly label: string;
  readonly needs: readonly NeedFigure[];
}

/** Needs by how much they are asked for. */
export function buildNeedsByPriority({ byPriority }: NeedsFigures): readonly SummaryPart[] {
  return [
    buildTable<PriorityRow>({
      id: 'needsByPriority',
      heading: 'By priority',
      columns: [
        { id: 'priority', header: 'Priority', width: 14, write: ({ label }) => textCell(label) },
        ...needColumns,
      ],
      rows: byPriority.map((group) => ({ label: priorityLabel(group.of), needs: group.needs })),
      whenEmpty: 'The survey asks for nothing that could be read.',
    }),
  ];
}
