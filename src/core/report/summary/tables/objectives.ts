import type { IndicatorFigure } from '../../../indicators/computeIndicators';
import type { Action } from '../../../model/action';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { kpiPlaces } from '../evidencePlaces';
import { compareRspPlaces, rspPlace } from '../rspPlace';
import { statusColumns } from '../statusColumns';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface ObjectiveRow {
  readonly focusArea: string;
  readonly objective: string;
  readonly actions: readonly Action[];
  readonly indicators: readonly IndicatorFigure[];
}

/** How the indicators of each RSP objective stand, by focus area. */
export function buildObjectives({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const actions = model.plan?.actions ?? [];
  const places = actions.map((action) => ({ action, place: rspPlace(action) }));
  places.sort((a, b) => compareRspPlaces(a.place, b.place));
  const groups = new Map<string, ObjectiveRow & { readonly actions: Action[] }>();
  for (const { action, place } of places) {
    const { focusArea, objective } = place;
    const known = groups.get(`${focusArea} ${objective}`);
    if (known) known.actions.push(action);
    else groups.set(`${focusArea} ${objective}`, { focusArea, objective, actions: [action], indicators: [] });
  }
  const rows = [...groups.values()].map((group): ObjectiveRow => ({
    ...group,
    indicators: figures.indicators.filter(({ action }) => group.actions.includes(action)),
  }));
  return [
    buildTable<ObjectiveRow>({
      id: 'objectives',
      heading: 'By RSP focus area and objective',
      columns: [
        { id: 'focusArea', header: 'RSP', width: 16, write: ({ focusArea }) => textCell(focusArea) },
        { id: 'objective', header: 'Objective', width: 11, write: ({ objective }) => textCell(objective) },
        {
          id: 'actions',
          header: 'Actions',
          width: 10,
          write: (row) =>
            numberCell(
              row.actions.length,
              row.actions.map(({ source }) => placeOf(source, 'rspReference')),
            ),
        },
        {
          id: 'indicators',
          header: 'Indicators',
          width: 11,
          write: ({ indicators }) => numberCell(indicators.length, kpiPlaces(indicators)),
        },
        ...statusColumns,
      ],
      rows,
      totals: [{ focusArea: 'Plan', objective: '', actions, indicators: figures.indicators }],
      whenEmpty: 'No plan was found.',
    }),
  ];
}
