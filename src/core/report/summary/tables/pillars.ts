import type { IndicatorFigure } from '../../../indicators/computeIndicators';
import type { Action } from '../../../model/action';
import { placeOf } from '../../../model/source';
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
  readonly actions: readonly Action[];
  readonly indicators: readonly IndicatorFigure[];
}

const LONGEST_NAME = 45;

const columns: readonly TableColumn<PillarRow>[] = [
  { id: 'pillar', header: 'Pillar', width: 11, write: ({ label }) => textCell(label) },
  { id: 'name', header: 'Name', width: 34, write: ({ name }) => textCell(name) },
  {
    id: 'actions',
    header: 'Actions',
    width: 10,
    write: ({ actions }) =>
      numberCell(
        actions.length,
        actions.map(({ source }) => placeOf(source, 'action')),
      ),
  },
  {
    id: 'indicators',
    header: 'Indicators',
    width: 11,
    write: ({ indicators }) => numberCell(indicators.length, kpiPlaces(indicators)),
  },
  ...statusColumns,
];

/** The pillars of the plan: their actions, and how their indicators stand, with a bar each. */
export function buildPillars({ model, figures }: SummaryInput): readonly SummaryPart[] {
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
    totals: [rowOf('Plan', '', () => true)],
    whenEmpty: 'No plan was found.',
  });
  return withChart(table, {
    id: 'pillarStatuses',
    type: 'stackedBar',
    title: 'Indicators of each pillar by status',
    category: 'pillar',
    series: statusSeries,
    categoryTitle: null,
    valueTitle: 'Indicators',
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: false,
  });
}

/** A heading without its number: it stands in the column before. */
function nameOf(heading: string): string {
  return heading.replace(/^\s*(?:pillar\s*)?(?:\d{1,2}|[IVX]{1,4})(?:\s*[.:)-]\s*|\s+|$)/i, '');
}
