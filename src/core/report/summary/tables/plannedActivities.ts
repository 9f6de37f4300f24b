import type { PlannedFigure, WorkplanFigures } from '../../../indicators/workplan/workplanFigures';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { cutText } from '../cutText';
import { plannedPlaces } from '../plannedColumns';
import { describeForWhom, plannedLevelLabel } from '../plannedWords';
import { dateCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

const LONGEST = 70;
const LONGEST_ACTIONS = 40;

/** Every planned activity with the one it was held as. */
export function buildPlannedActivities({ planned }: WorkplanFigures): readonly SummaryPart[] {
  const proposed = planned.filter(({ match, isHeld }) => match && !isHeld).length;
  return [
    buildTable<PlannedFigure>({
      id: 'plannedActivities',
      heading: 'What was planned, and what it was held as',
      isSheetOnly: true,
      columns: [
        { id: 'actions', header: 'Actions', width: 18, write: (figure) => textCell(actionsOf(figure)) },
        {
          id: 'level',
          header: 'Level',
          width: 14,
          write: (figure) => textCell(plannedLevelLabel(figure.planned.level)),
        },
        {
          id: 'topic',
          header: 'Topic',
          width: 34,
          write: (figure) => textCell(cutText(figure.planned.topic, LONGEST), plannedPlaces([figure])),
        },
        {
          id: 'for',
          header: 'For',
          width: 22,
          write: (figure) => textCell(cutText(describeForWhom(figure.planned), LONGEST)),
        },
        { id: 'heldAs', header: 'Held as', width: 40, write: heldCell },
        {
          id: 'began',
          header: 'Began',
          width: 13,
          write: ({ match, isHeld }) => dateCell(isHeld ? match!.activity.start : null),
        },
      ],
      rows: planned,
      remarks: proposed > 0 ? [`Perhaps held, but nobody said so yet: ${countWords(proposed, 'row')}.`] : [],
      whenEmpty: 'The work plan has no bullets that could be read.',
    }),
  ];
}

function actionsOf({ planned }: PlannedFigure): string {
  return cutText(planned.actions.join(', '), LONGEST_ACTIONS);
}

function heldCell({ match, isHeld }: PlannedFigure) {
  if (!match || !isHeld) return textCell('');
  const { title, source } = match.activity;
  return textCell(cutText(title, LONGEST), [placeOf(source, 'title')]);
}
