import type { NeedGroup } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { cutText } from '../cutText';
import { needColumns, needSeries } from '../needColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

/** A chart of more cannot be read from the back of a room. */
const MOST_SHOWN = 12;
const LONGEST = 40;

/** The topics most asked for, with a chart of what was asked, planned and met. */
export function buildNeedsByTopic({ byTopic }: NeedsFigures): readonly SummaryPart[] {
  const more = byTopic.length - MOST_SHOWN;
  const table = buildTable<NeedGroup<string>>({
    id: 'needsByTopic',
    heading: 'The topics most asked for',
    columns: [
      { id: 'topic', header: 'Topic', width: 30, write: ({ of }) => textCell(cutText(of, LONGEST)) },
      ...needColumns,
    ],
    rows: byTopic.slice(0, MOST_SHOWN),
    remarks: more > 0 ? [`Below, with the others: ${countWords(more, 'more topic')}.`] : [],
    whenEmpty: 'The survey asks for nothing that could be read.',
  });
  return withChart(table, {
    id: 'needsAskedPlannedMet',
    type: 'column',
    title: 'Needs asked, planned and met by topic',
    category: 'topic',
    series: needSeries,
    categoryTitle: null,
    valueTitle: 'Needs',
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: true,
  });
}
