import { workshopsInWindow } from '../../../indicators/participation';
import type { Activity } from '../../../model/activity';
import type { Member } from '../../../read/members/member';
import { actionWords } from '../actionWords';
import { buildTable } from '../buildTable';
import { activityPlaces } from '../evidencePlaces';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface AssistedRow {
  readonly ref: string;
  readonly text: string;
  readonly activities: readonly Activity[];
}

/** The actions of the plan that a Member was assisted with through workshops. */
export function buildAssistedActions({ model, figures }: SummaryInput, member: Member): readonly SummaryPart[] {
  const attended = workshopsInWindow(figures.workshops, model).filter(({ members }) => members.includes(member));
  const refs = figures.participation.byMember.find((one) => one.member === member)?.actions ?? [];
  return [
    buildTable<AssistedRow>({
      id: 'assisted',
      heading: `Actions assisted: ${refs.length}`,
      columns: [
        { id: 'reference', header: 'Action', width: 10, write: ({ ref }) => textCell(ref) },
        { id: 'text', header: 'What it says', width: 46, write: ({ text }) => textCell(text) },
        {
          id: 'workshops',
          header: 'Workshops',
          width: 11,
          write: ({ activities }) => numberCell(activities.length, activityPlaces(activities, 'planActions')),
        },
      ],
      rows: refs.map((ref) => ({
        ref,
        text: actionWords(model.plan?.actions.find((action) => action.ref === ref)?.text ?? ''),
        activities: attended.flatMap(({ activity }) => (activity.actions.refs.includes(ref) ? [activity] : [])),
      })),
      whenEmpty: 'No workshop the Member attended is linked to an action.',
    }),
  ];
}
