import type { IndicatorFigure } from '../../../indicators/computeIndicators';
import type { StatusCounts } from '../../../indicators/countStatuses';
import { statuses } from '../../../indicators/status';
import type { Action } from '../../../model/action';
import { placeOf } from '../../../model/source';
import { formatDay } from '../../formatDay';
import type { Baseline } from '../baseline';
import { buildTable, type TableColumn } from '../buildTable';
import { cutText } from '../cutText';
import { kpiPlaces } from '../evidencePlaces';
import { statusColumns, statusSeries } from '../statusColumns';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

interface PillarRow {
  readonly label: string;
  readonly name: string;
  /** Null where they were not counted. */
  readonly actions: readonly Action[] | null;
  readonly indicators: readonly IndicatorFigure[];
  readonly counts?: StatusCounts;
}

const LONGEST_NAME = 26;

const columns: readonly TableColumn<PillarRow>[] = [
  { id: 'pillar', header: 'Pillar', width: 8, write: ({ label }) => textCell(label) },
  { id: 'name', header: 'Name', width: 27, write: ({ name }) => textCell(name) },
  {
    id: 'actions',
    header: 'Actions',
    width: 7,
    write: ({ actions }) =>
      numberCell(
        actions?.length ?? null,
        actions?.map(({ source }) => placeOf(source, 'action')),
      ),
  },
  {
    id: 'indicators',
    header: 'Indicators',
    width: 9,
    write: ({ indicators, counts }) =>
      counts ? numberCell(countAll(counts)) : numberCell(indicators.length, kpiPlaces(indicators)),
  },
  ...statusColumns,
];

/**
 * The pillars of the plan: their actions, and how their indicators stand, with a bar each; below them the whole plan, now
 * and at the meeting before (definition: workbook 2.4).
 */
export function buildPillars({ model, figures, previous }: SummaryInput): readonly SummaryPart[] {
  const actions = model.plan?.actions ?? [];
  const headings = model.plan?.headings ?? [];
  const rowOf = (label: string, name: string, isIn: (action: Action) => boolean): PillarRow => ({
    label,
    name,
    actions: actions.filter(isIn),
    indicators: figures.indicators.filter(({ action }) => isIn(action)),
  });
  const pillars = [...new Set(actions.map(({ pillar }) => pillar))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const table = buildTable({
    id: 'pillars',
    heading: 'Pillars of the plan',
    columns,
    rows: pillars.map((pillar) => {
      const heading = headings.find((one) => one.pillar === pillar)?.text ?? '';
      const label = pillar === null ? 'No pillar' : `Pillar ${pillar}`;
      return rowOf(label, cutText(nameOf(heading), LONGEST_NAME), (action) => action.pillar === pillar);
    }),
    totals: [rowOf('Plan', '', () => true), ...(previous === null ? [] : [rowBefore(previous)])],
    whenEmpty: 'No plan was found.',
  });
  return withChart(table, {
    id: 'pillarStatuses',
    type: 'stackedBar',
    title: 'Indicators of each pillar by status',
    category: 'pillar',
    series: statusSeries,
    categoryTitle: null,
    valueTitle: null,
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: false,
  });
}

function rowBefore({ asOf, statuses: counts }: Baseline): PillarRow {
  return { label: 'Before', name: formatDay(asOf), actions: null, indicators: [], counts };
}

function countAll(counts: StatusCounts): number {
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}

/** A heading without its number: it stands in the column before. */
function nameOf(heading: string): string {
  return heading.replace(/^\s*(?:pillar\s*)?(?:\d{1,2}|[IVX]{1,4})(?:\s*[.:)-]\s*|\s+|$)/i, '');
}
