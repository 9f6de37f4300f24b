import type { PlannedFigure, WorkplanFigures } from '../../../indicators/workplan/workplanFigures';
import { buildTable } from '../buildTable';
import { plannedColumns, plannedSeries } from '../plannedColumns';
import { plannedLevelLabel } from '../plannedWords';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

interface LevelRow {
  readonly label: string;
  readonly planned: readonly PlannedFigure[];
}

/** Planned against held by level, with a chart. */
export function buildPlannedByLevel({ planned, byLevel }: WorkplanFigures): readonly SummaryPart[] {
  const table = buildTable<LevelRow>({
    id: 'plannedByLevel',
    heading: 'By level',
    columns: [{ id: 'level', header: 'Level', width: 18, write: ({ label }) => textCell(label) }, ...plannedColumns],
    rows: byLevel
      .filter((group) => group.planned.length > 0)
      .map((group) => ({ label: plannedLevelLabel(group.of), planned: group.planned })),
    totals: [{ label: 'All', planned }],
    whenEmpty: 'The work plan has no bullets that could be read.',
  });
  return withChart(table, {
    id: 'plannedAndHeldByLevel',
    type: 'column',
    title: 'Planned and held activities by level',
    category: 'level',
    series: plannedSeries,
    categoryTitle: null,
    valueTitle: 'Activities',
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: true,
  });
}
