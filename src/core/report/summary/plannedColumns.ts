import { heldIn, type PlannedFigure } from '../../indicators/workplan/workplanFigures';
import { ratio } from '../../indicators/ratio';
import { placeOf } from '../../model/source';
import type { Place } from '../../findings/finding';
import type { TableColumn } from './buildTable';
import { levelLooks } from './chartColours';
import { numberCell, shareCell } from './summaryCells';
import type { SummaryChart } from './summarySheet';

export interface PlannedRow {
  readonly planned: readonly PlannedFigure[];
}

/** Planned, held, and held of planned: of any group of planned activities. */
export const plannedColumns: readonly TableColumn<PlannedRow>[] = [
  {
    id: 'planned',
    header: 'Planned',
    width: 10,
    write: ({ planned }) => numberCell(planned.length, plannedPlaces(planned)),
  },
  { id: 'held', header: 'Held', width: 10, write: ({ planned }) => numberCell(heldIn(planned), heldPlaces(planned)) },
  {
    id: 'share',
    header: 'Held of planned',
    width: 12,
    write: ({ planned }) => shareCell(ratio(heldIn(planned), planned.length)),
  },
];

/** A chart of them: planned beside held. */
export const plannedSeries: SummaryChart['series'] = [
  { column: 'planned', ...levelLooks[0] },
  { column: 'held', ...levelLooks[1] },
];

/** The cells whose bullets plan them. */
export function plannedPlaces(planned: readonly PlannedFigure[]): readonly Place[] {
  const sources = planned.flatMap((figure) => figure.planned.bullets.map(({ source }) => source));
  const cells = new Map(
    sources.map((source) => [`${source.block.workbookIndex} ${source.block.sheet.name} ${source.row}`, source]),
  );
  return [...cells.values()].map((source) => placeOf(source, 'activities'));
}

function heldPlaces(planned: readonly PlannedFigure[]): readonly Place[] {
  return planned.flatMap(({ isHeld, match }) => (isHeld && match ? [placeOf(match.activity.source, 'title')] : []));
}
