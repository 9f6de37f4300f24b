import type { Member } from '../../../read/members/member';
import { buildTable } from '../buildTable';
import { subRegionLabel } from '../subRegionLabel';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { unnamedRemarks, whyNoWorkshops } from '../workshopWords';

/** Members that took part in no workshop of the window, one a row. */
export function buildAbsentMembers(input: SummaryInput): readonly SummaryPart[] {
  const { membersNotReached, held } = input.figures.participation;
  return [
    buildTable<Member>({
      id: 'absentMembers',
      heading: 'Members not present at any workshop',
      columns: [
        { id: 'member', header: 'Member', width: 26, write: ({ name }) => textCell(name) },
        {
          id: 'subRegion',
          header: 'Sub-region',
          width: 26,
          write: ({ subRegion }) => textCell(subRegionLabel(subRegion)),
        },
      ],
      rows: held === 0 ? [] : membersNotReached,
      remarks: unnamedRemarks(input),
      whenEmpty: held === 0 ? whyNoWorkshops(input) : 'Every Member took part in a workshop.',
    }),
  ];
}
