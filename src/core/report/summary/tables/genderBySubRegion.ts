import type { Activity } from '../../../model/activity';
import { membersPresent } from '../../../model/attendance';
import type { SubRegion } from '../../../read/members/member';
import { activityPlaces } from '../evidencePlaces';
import { buildShareTable, shareRow } from '../shareTable';
import { subRegionLabel } from '../subRegionLabel';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withShareChart } from '../withShareChart';

/** Women's share by sub-region, with a chart. */
export function buildGenderBySubRegion({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const { bySubRegion, counted } = figures.gender;
  const table = buildShareTable({
    id: 'genderBySubRegion',
    heading: 'By sub-region',
    header: 'Sub-region',
    rows: bySubRegion.map(({ subRegion, ...share }) => {
      const used = counted.filter((activity) => isUsedFor(activity, subRegion));
      return shareRow(subRegionLabel(subRegion), share, activityPlaces(used, 'women'));
    }),
    remarks: [
      'Workshops with Members of one sub-region only; of the others, the people of a participants sheet by their own Member. The sum can therefore be smaller than that of all workshops.',
    ],
    settings: model.settings,
  });
  return withShareChart(table, {
    id: 'womenShareBySubRegion',
    title: "Women's share by sub-region, and the goal",
  });
}

function isUsedFor(activity: Activity, subRegion: SubRegion): boolean {
  const present = new Set(membersPresent(activity).flatMap((member) => member.subRegion ?? []));
  if (present.size === 1) return present.has(subRegion);
  return activity.listed?.counts.women !== undefined && activity.listed.bySubRegion[subRegion] !== undefined;
}
