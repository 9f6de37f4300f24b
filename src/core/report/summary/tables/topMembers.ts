import type { Participation } from '../../../indicators/participation';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { dateCell, numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

type MemberFigure = Participation['byMember'][number];

const MOST = 10;

/** The ten Members that took part most often. */
export function buildTopMembers({ figures }: SummaryInput): readonly SummaryPart[] {
  const { byMember } = figures.participation;
  // The figures stand in the order of names, which a stable sort keeps among equal ones.
  const ranked = [...byMember].sort((a, b) => b.workshops - a.workshops);
  const least = ranked[MOST - 1]?.workshops;
  const more = ranked.slice(MOST).filter(({ workshops }) => workshops === least).length;
  return [
    buildTable<MemberFigure>({
      id: 'topMembers',
      heading: ranked.length > MOST ? 'The ten Members most often present' : 'Members present',
      columns: [
        { id: 'member', header: 'Member', width: 26, write: ({ member }) => textCell(member.name) },
        { id: 'workshops', header: 'Workshops', width: 11, write: ({ workshops }) => numberCell(workshops) },
        { id: 'last', header: 'Last attended', width: 13, write: ({ last }) => dateCell(last) },
      ],
      rows: ranked.slice(0, MOST),
      remarks: more > 0 ? [`As often as the last of them: ${countWords(more, 'more Member')}.`] : [],
      whenEmpty: 'No Member is named at a workshop that counts.',
    }),
  ];
}
