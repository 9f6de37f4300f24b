import { groupNeeds } from '../../../indicators/needs/groupNeeds';
import type { NeedFigure } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { needPlaces } from '../needColumns';
import { describeAskers, priorityLabel } from '../needWords';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

const LONGEST = 40;

/** What Members ask for and no work plan has, by topic; what is most urgent first. */
export function buildNeedsNobodyPlanned({ needs, nobodyPlanned }: NeedsFigures): readonly SummaryPart[] {
  const hasPlan = needs.some(({ planned }) => planned !== null);
  return [
    buildTable<readonly NeedFigure[]>({
      id: 'needsNobodyPlanned',
      heading: 'Asked for, but not in the work plan',
      columns: [
        {
          id: 'topic',
          header: 'Topic',
          width: 30,
          write: ([first]) => textCell(cutText(first!.need.topic, LONGEST)),
        },
        {
          id: 'priority',
          header: 'Highest priority',
          width: 12,
          write: ([first]) => textCell(priorityLabel(first!.need.priority)),
        },
        { id: 'asked', header: 'Asked', width: 9, write: (of) => numberCell(of.length, needPlaces(of)) },
        { id: 'members', header: 'Members', width: 60, write: (of) => textCell(describeAskers(of)) },
      ],
      rows: groupNeeds(nobodyPlanned, ({ topicKey }) => topicKey),
      whenEmpty: hasPlan
        ? 'All that is asked for is in the work plan.'
        : 'There is no work plan of the years asked about.',
    }),
  ];
}
