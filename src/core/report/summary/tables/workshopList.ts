import { workshopsInWindow } from '../../../indicators/participation';
import type { WorkshopFigure } from '../../../indicators/workshopFigures';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { levelOf } from '../levelLabel';
import { dateCell, numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { whyNoWorkshops } from '../workshopWords';
import { groupWorkshops, numberWorkshops } from '../workshopGroups';

const LONGEST_TITLE = 80;

/**
 * What the numbers of Member by workshop mean: the workshops that count, in the order in which they began. Nothing where
 * they are too many to be numbered there.
 */
export function buildWorkshopList(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const held = workshopsInWindow(figures.workshops, model);
  if (groupWorkshops(held).by !== 'workshop') return [];
  return [
    buildTable<readonly [number, WorkshopFigure]>({
      id: 'workshops',
      heading: 'The workshops',
      isSheetOnly: true,
      columns: [
        { id: 'number', header: 'No.', width: 6, write: ([number]) => numberCell(number) },
        {
          id: 'start',
          header: 'Began',
          width: 13,
          write: ([, { activity }]) => dateCell(activity.start, [placeOf(activity.source, activity.startField)]),
        },
        {
          id: 'title',
          header: 'Title',
          width: 62,
          write: ([, { activity }]) =>
            textCell(cutText(activity.title, LONGEST_TITLE), [placeOf(activity.source, 'title')]),
        },
        { id: 'level', header: 'Level', width: 13, write: ([, workshop]) => textCell(levelOf(workshop.activity)) },
        {
          id: 'members',
          header: 'Members',
          width: 10,
          write: ([, { activity, members }]) =>
            numberCell(members.length === 0 ? null : members.length, [placeOf(activity.source, 'members')]),
        },
        {
          id: 'participants',
          header: 'Participants',
          width: 13,
          write: ([, { activity, participants }]) =>
            numberCell(participants, [placeOf(activity.source, 'participants')]),
        },
      ],
      rows: numberWorkshops(held),
      whenEmpty: whyNoWorkshops(input),
    }),
  ];
}
