import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { Action } from '../../model/action';
import { placeOf } from '../../model/source';
import type { TableColumn } from './buildTable';
import { kpiPlaces } from './evidencePlaces';
import { compareRspPlaces, rspPlace, type RspPlace } from './rspPlace';
import { statusColumns } from './statusColumns';
import { numberCell } from './summaryCells';
import type { SummaryInput } from './summaryInput';

/** Actions that stand at the same place of the Regional Strategic Plan, with their indicators. */
export interface RspGroup {
  readonly focusArea: string;
  readonly objective: string;
  readonly actions: readonly Action[];
  readonly indicators: readonly IndicatorFigure[];
}

/** The actions of the plan by what of their place is asked for, in the order of the Regional Strategic Plan. */
export function rspGroups(
  { model, figures }: SummaryInput,
  by: (place: RspPlace) => Pick<RspGroup, 'focusArea' | 'objective'>,
): readonly RspGroup[] {
  const places = (model.plan?.actions ?? []).map((action) => ({ action, place: rspPlace(action) }));
  places.sort((a, b) => compareRspPlaces(a.place, b.place));
  const groups = new Map<string, RspGroup & { readonly actions: Action[] }>();
  for (const { action, place } of places) {
    const key = by(place);
    const known = groups.get(JSON.stringify(key));
    if (known) known.actions.push(action);
    else groups.set(JSON.stringify(key), { ...key, actions: [action], indicators: [] });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    indicators: figures.indicators.filter(({ action }) => group.actions.includes(action)),
  }));
}

/** The whole plan, for the last row. */
export function wholePlan({ model, figures }: SummaryInput): RspGroup {
  return { focusArea: 'Plan', objective: '', actions: model.plan?.actions ?? [], indicators: figures.indicators };
}

/** How many actions and indicators a group has, and how these stand. */
export const rspCountColumns: readonly TableColumn<RspGroup>[] = [
  {
    id: 'actions',
    header: 'Actions',
    width: 8,
    write: ({ actions }) =>
      numberCell(
        actions.length,
        actions.map(({ source }) => placeOf(source, 'rspReference')),
      ),
  },
  {
    id: 'indicators',
    header: 'Indicators',
    width: 10,
    write: ({ indicators }) => numberCell(indicators.length, kpiPlaces(indicators)),
  },
  ...statusColumns,
];
