import { subRegionLabel } from '../subRegionLabel';
import { buildTable } from '../buildTable';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { whyNoWorkshops } from '../workshopWords';
import { subRegions, type Member, type SubRegion } from '../../../read/members/member';

interface NotReached {
  readonly subRegion: SubRegion | null;
  readonly members: readonly Member[];
}

/**
 * Members that took part in no workshop of the window, by sub-region. That some workshops do not name their Members is
 * said beside the headline figures of the same page.
 */
export function buildMembersNotReached(input: SummaryInput): readonly SummaryPart[] {
  const { membersNotReached, counted } = input.figures.participation;
  const rows = [...subRegions, null]
    .map((subRegion): NotReached => ({
      subRegion,
      members: membersNotReached.filter((one) => one.subRegion === subRegion),
    }))
    .filter(({ members }) => members.length > 0);
  return [
    buildTable<NotReached>({
      id: 'membersNotReached',
      heading: 'Members not reached',
      columns: [
        {
          id: 'subRegion',
          header: 'Sub-region',
          width: 26,
          write: ({ subRegion }) => textCell(subRegionLabel(subRegion)),
        },
        { id: 'number', header: 'Number', width: 9, write: ({ members }) => numberCell(members.length) },
        {
          id: 'members',
          header: 'Members',
          width: 60,
          write: ({ members }) => textCell(members.map(({ name }) => name).join('; ')),
        },
      ],
      rows: counted.length === 0 ? [] : rows,
      whenEmpty: counted.length === 0 ? whyNoWorkshops(input) : 'Every Member took part in a workshop.',
    }),
  ];
}
