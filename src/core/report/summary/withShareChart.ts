import { goalLook, singleLook } from './chartColours';
import type { SummaryChart, SummaryPart, SummaryTable } from './summarySheet';
import { withChart } from './withChart';

/** A table of women's shares with a chart of it: columns, and the goal as a line over them. */
export function withShareChart(
  table: SummaryTable,
  { id, title }: Pick<SummaryChart, 'id' | 'title'>,
): readonly SummaryPart[] {
  return withChart(table, {
    id,
    type: 'column',
    title,
    category: 'group',
    series: [
      { column: 'share', ...singleLook },
      { column: 'goal', ...goalLook },
    ],
    categoryTitle: null,
    valueTitle: "Women's share",
    valueFormat: '0%',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: false,
  });
}
