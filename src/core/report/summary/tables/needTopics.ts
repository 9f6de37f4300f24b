import type { NeedGroup } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { needColumns } from '../needColumns';
import { describeAskers } from '../needWords';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

const LONGEST = 60;

/** Every topic with its actions and the Members that ask for it. */
export function buildNeedTopics({ byTopic }: NeedsFigures): readonly SummaryPart[] {
  return [
    buildTable<NeedGroup<string>>({
      id: 'needTopics',
      heading: 'All topics, and who asks for them',
      isSheetOnly: true,
      columns: [
        { id: 'topic', header: 'Topic', width: 30, write: ({ of }) => textCell(cutText(of, LONGEST)) },
        { id: 'actions', header: 'Actions', width: 16, write: (group) => textCell(cutText(actionsOf(group), LONGEST)) },
        ...needColumns,
        { id: 'members', header: 'Members', width: 44, write: ({ needs }) => textCell(describeAskers(needs)) },
      ],
      rows: byTopic,
      remarks: byTopic.some((group) => actionsOf(group) === '')
        ? ['Topics without an action: no action of the plan speaks of them, and none is written beside them.']
        : [],
      whenEmpty: 'The survey asks for nothing that could be read.',
    }),
  ];
}

function actionsOf({ needs }: NeedGroup<string>): string {
  return [...new Set(needs.flatMap(({ need }) => need.actions))].join(', ');
}
