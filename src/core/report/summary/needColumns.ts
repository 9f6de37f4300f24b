import { countNeeds } from '../../indicators/needs/countNeeds';
import type { NeedFigure } from '../../indicators/needs/needFigure';
import { ratio } from '../../indicators/ratio';
import type { Place } from '../../findings/finding';
import { placeOf } from '../../model/source';
import type { TableColumn } from './buildTable';
import { levelLooks } from './chartColours';
import { activityPlaces } from './evidencePlaces';
import { numberCell, shareCell } from './summaryCells';
import type { SummaryChart } from './summarySheet';

export interface NeedRow {
  readonly needs: readonly NeedFigure[];
}

/** Asked, planned, met, and met of asked, of any group of needs; blank where a work plan or workshops are missing. */
export const needColumns: readonly TableColumn<NeedRow>[] = [
  { id: 'asked', header: 'Asked', width: 9, write: ({ needs }) => numberCell(needs.length, needPlaces(needs)) },
  {
    id: 'planned',
    header: 'Planned',
    width: 9,
    write: ({ needs }) => {
      const { planned, inPlanYears } = countNeeds(needs);
      return numberCell(inPlanYears === 0 ? null : planned, plannedPlaces(needs));
    },
  },
  {
    id: 'met',
    header: 'Met',
    width: 9,
    write: ({ needs }) => {
      const { met, inYearsBegun } = countNeeds(needs);
      return numberCell(inYearsBegun === 0 ? null : met, heldPlaces(needs));
    },
  },
  {
    id: 'share',
    header: 'Met of asked',
    width: 10,
    write: ({ needs }) => {
      const { met, inYearsBegun } = countNeeds(needs);
      return shareCell(ratio(met, inYearsBegun));
    },
  },
];

/** A chart of them: asked beside planned beside met. */
export const needSeries: SummaryChart['series'] = [
  { column: 'asked', ...levelLooks[0] },
  { column: 'planned', ...levelLooks[1] },
  { column: 'met', ...levelLooks[2] },
];

/** The cells that ask for them. */
export function needPlaces(needs: readonly NeedFigure[]): readonly Place[] {
  return needs.flatMap(({ need }) => need.entries.map(({ place }) => place));
}

function plannedPlaces(needs: readonly NeedFigure[]): readonly Place[] {
  const bullets = new Set(needs.flatMap(({ planned }) => (planned ?? []).map((one) => one.bullets[0]!)));
  return [...bullets].map(({ source }) => placeOf(source, 'activities'));
}

function heldPlaces(needs: readonly NeedFigure[]): readonly Place[] {
  return activityPlaces([...new Set(needs.flatMap(({ held }) => held ?? []))], 'title');
}
