import { workshopsInWindow } from '../../../indicators/participation';
import type { WorkshopFigure } from '../../../indicators/workshopFigures';
import { placeOf } from '../../../model/source';
import type { Member } from '../../../read/members/member';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { levelOf } from '../levelLabel';
import { dateCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { numberWorkshops } from '../workshopGroups';

/** The workshops a Member attended, in the order in which they began. */
export function buildAttendedWorkshops({ model, figures }: SummaryInput, member: Member): readonly SummaryPart[] {
  const attended = workshopsInWindow(figures.workshops, model).filter(({ members }) => members.includes(member));
  return [
    buildTable<WorkshopFigure>({
      id: 'attended',
      heading: `Workshops attended: ${attended.length}`,
      columns: [
        {
          id: 'start',
          header: 'Began',
          width: 13,
          write: ({ activity }) => dateCell(activity.start, [placeOf(activity.source, activity.startField)]),
        },
        {
          id: 'end',
          header: 'Ended',
          width: 13,
          write: ({ activity }) => dateCell(activity.end, [placeOf(activity.source, 'end')]),
        },
        {
          id: 'title',
          header: 'Title',
          width: 62,
          write: ({ activity }) => textCell(cutText(activity.title, 80), [placeOf(activity.source, 'title')]),
        },
        { id: 'level', header: 'Level', width: 13, write: (workshop) => textCell(levelOf(workshop.activity)) },
        {
          id: 'actions',
          header: 'Actions',
          width: 20,
          write: ({ activity }) =>
            textCell(activity.actions.refs.join(', '), [placeOf(activity.source, 'planActions')]),
        },
      ],
      rows: numberWorkshops(attended).map(([, workshop]) => workshop),
      whenEmpty: 'The Member is named at no workshop that counts.',
    }),
  ];
}
