import { placeOf } from '../../../model/source';
import { valueOfRsp } from '../../../read/cells/rspReference';
import { buildTable } from '../buildTable';
import { rspCountColumns, rspGroups, wholePlan, type RspGroup } from '../rspGroups';
import { statusSeries } from '../statusColumns';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

/** How the indicators of each focus area of the RSP stand, with a bar each. */
export function buildFocusAreas(input: SummaryInput): readonly SummaryPart[] {
  const table = buildTable<RspGroup>({
    id: 'focusAreas',
    heading: 'By RSP focus area',
    columns: [
      { id: 'focusArea', header: 'RSP', width: 14, write: ({ focusArea }) => textCell(focusArea) },
      {
        id: 'objectives',
        header: 'Objectives',
        width: 11,
        write: ({ actions }) =>
          numberCell(
            new Set(actions.flatMap(({ rsp }) => valueOfRsp(rsp)?.objective ?? [])).size,
            actions.map(({ source }) => placeOf(source, 'rspReference')),
          ),
      },
      ...rspCountColumns,
    ],
    rows: rspGroups(input, ({ focusArea }) => ({ focusArea, objective: '' })),
    totals: [wholePlan(input)],
    whenEmpty: 'No plan was found.',
  });
  return withChart(table, {
    id: 'focusAreaStatuses',
    type: 'stackedBar',
    title: 'Indicators of each focus area by status',
    category: 'focusArea',
    series: statusSeries,
    categoryTitle: null,
    valueTitle: null,
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: false,
  });
}
