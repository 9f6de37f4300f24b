import type { WorkplanFigures } from '../../../indicators/workplan/workplanFigures';
import { wordOf, type Activity } from '../../../model/activity';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { plannedLevelLabel } from '../plannedWords';
import { dateCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

const LONGEST_TITLE = 80;

/** What was held in the days of the work plan and is like nothing planned. */
export function buildUnplannedActivities({ unplanned }: WorkplanFigures): readonly SummaryPart[] {
  return [
    buildTable<Activity>({
      id: 'unplannedActivities',
      heading: 'Held, but not in the work plan',
      isSheetOnly: true,
      columns: [
        {
          id: 'began',
          header: 'Began',
          width: 13,
          write: ({ start, source, startField }) => dateCell(start, [placeOf(source, startField)]),
        },
        {
          id: 'title',
          header: 'Title',
          width: 60,
          write: ({ title, source }) => textCell(cutText(title, LONGEST_TITLE), [placeOf(source, 'title')]),
        },
        { id: 'level', header: 'Level', width: 14, write: ({ level }) => textCell(plannedLevelLabel(wordOf(level))) },
      ],
      rows: unplanned,
      whenEmpty: 'Nothing else was held in the days of the work plan.',
    }),
  ];
}
