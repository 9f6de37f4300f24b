import type { NeedGroup } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import type { Member } from '../../../read/members/member';
import { buildTable } from '../buildTable';
import { needColumns } from '../needColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

/** Needs by the Members that ask. */
export function buildNeedsByMember({ byMember }: NeedsFigures): readonly SummaryPart[] {
  return [
    buildTable<NeedGroup<Member>>({
      id: 'needsByMember',
      heading: 'By Member',
      isSheetOnly: true,
      columns: [{ id: 'member', header: 'Member', width: 22, write: ({ of }) => textCell(of.name) }, ...needColumns],
      rows: byMember,
      whenEmpty: 'The survey names no Member.',
    }),
  ];
}
