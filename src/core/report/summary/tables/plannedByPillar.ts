import type { WorkplanFigures, PlannedFigure } from '../../../indicators/workplan/workplanFigures';
import type { Model } from '../../../model/model';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { plannedColumns } from '../plannedColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

interface PillarRow {
  readonly label: string;
  readonly name: string;
  readonly planned: readonly PlannedFigure[];
}

const LONGEST_NAME = 60;

/** Planned against held by pillar; an activity stands in the pillar of its first action. */
export function buildPlannedByPillar(
  { planned, byPillar }: WorkplanFigures,
  { plan, workplan }: Model,
): readonly SummaryPart[] {
  const headings = [...(plan?.headings ?? []), ...(workplan?.headings ?? [])];
  const nameOf = (pillar: number) => headings.find((one) => one.pillar === pillar)?.text ?? '';
  const inAny = new Set(byPillar.flatMap((group) => group.planned));
  const outside = planned.filter((figure) => !inAny.has(figure));
  const rows = byPillar.map((group) => ({
    label: `Pillar ${group.of}`,
    name: cutText(nameOf(group.of).replace(/^\D{0,8}\d\s*[.:)-]\s*/, ''), LONGEST_NAME),
    planned: group.planned,
  }));
  return [
    buildTable<PillarRow>({
      id: 'plannedByPillar',
      heading: 'By pillar',
      columns: [
        { id: 'pillar', header: 'Pillar', width: 12, write: ({ label }) => textCell(label) },
        { id: 'name', header: 'Name', width: 50, write: ({ name }) => textCell(name) },
        ...plannedColumns,
      ],
      rows: outside.length === 0 ? rows : [...rows, { label: 'No pillar', name: '', planned: outside }],
      totals: [{ label: 'All', name: '', planned }],
      remarks: ['An activity under actions of several pillars stands with the first of them.'],
      whenEmpty: 'The work plan has no pillars that could be read.',
    }),
  ];
}
