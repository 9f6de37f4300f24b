import { workshopLevels, workshopsInWindow, type WorkshopLevel } from '../../../indicators/participation';
import { ratio } from '../../../indicators/ratio';
import type { WorkshopFigure } from '../../../indicators/workshopFigures';
import { workshopsBySubRegion } from '../../../indicators/workshopsBySubRegion';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { levelLooks } from '../chartColours';
import { activityPlaces } from '../evidencePlaces';
import { levelLabel } from '../levelLabel';
import { subRegionLabel } from '../subRegionLabel';
import { numberCell, shareCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';
import { whyNoWorkshops } from '../workshopWords';

interface SubRegionRow {
  readonly label: string;
  readonly ofLevel: (level: WorkshopLevel) => readonly WorkshopFigure[];
  readonly workshops: number;
  readonly reached: number;
  readonly members: number;
}

/** Workshops in which each sub-region took part, by level, and how many of its Members were reached. */
export function buildSubRegions(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const { participation } = figures;
  const held = workshopsInWindow(figures.workshops, model);
  const byLevel = new Map(workshopsBySubRegion(held).map((entry) => [entry.subRegion, entry.byLevel]));
  const unnamed = held.filter(({ subRegions }) => subRegions.length === 0).length;
  const table = buildTable<SubRegionRow>({
    id: 'subRegions',
    heading: 'By sub-region and level',
    columns: [
      { id: 'subRegion', header: 'Sub-region', width: 26, write: ({ label }) => textCell(label) },
      ...workshopLevels.map((level) => ({
        id: level,
        header: levelLabel(level),
        width: 12,
        write: ({ ofLevel }: SubRegionRow) => workshopsCell(ofLevel(level)),
      })),
      { id: 'workshops', header: 'Workshops', width: 11, write: ({ workshops }) => numberCell(workshops) },
      { id: 'reached', header: 'Members reached', width: 10, write: ({ reached }) => numberCell(reached) },
      { id: 'members', header: 'Members', width: 10, write: ({ members }) => numberCell(members) },
      {
        id: 'share',
        header: 'Reached',
        width: 12,
        write: ({ reached, members }) => shareCell(ratio(reached, members)),
      },
    ],
    rows:
      held.length === 0
        ? []
        : participation.bySubRegion.map(({ subRegion, members, of, workshops }) => ({
            label: subRegionLabel(subRegion),
            ofLevel: (level) => byLevel.get(subRegion)![level],
            workshops,
            reached: members,
            members: of,
          })),
    totals: [
      {
        label: 'Region',
        ofLevel: (level) =>
          held.filter(({ activity }) => activity.level.kind === 'known' && activity.level.word === level),
        workshops: participation.held,
        reached: participation.membersReached.length,
        members: participation.members.length,
      },
    ],
    remarks: [
      'A workshop with Members of several sub-regions stands with each of them, and once in the last row.',
      ...(unnamed > 0
        ? [`Only in the last row: ${countWords(unnamed, 'workshop')} without a Member of a sub-region.`]
        : []),
    ],
    whenEmpty: whyNoWorkshops(input),
  });
  return withChart(table, {
    id: 'subRegionLevels',
    type: 'stackedColumn',
    title: 'Workshops in which each sub-region took part',
    category: 'subRegion',
    series: workshopLevels.map((level, index) => ({ column: level, ...levelLooks[index]! })),
    categoryTitle: null,
    valueTitle: 'Workshops',
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: true,
  });
}

function workshopsCell(workshops: readonly WorkshopFigure[]) {
  return numberCell(
    workshops.length,
    activityPlaces(
      workshops.map(({ activity }) => activity),
      'level',
    ),
  );
}
