import { buildTable } from '../buildTable';
import { indicatorColumns } from '../indicatorColumns';
import { indicatorRows, type IndicatorRow } from '../indicatorRows';
import { compareRspPlaces, rspPlace, type RspPlace } from '../rspPlace';
import { placeOf } from '../../../model/source';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface RspRow extends IndicatorRow {
  readonly rsp: RspPlace;
}

/** The same actions by focus area, objective and milestone of the Regional Strategic Plan; equal ones in plan order. */
export function buildKpiByObjective(input: SummaryInput): readonly SummaryPart[] {
  const { reference, text, target, actual, progress, status } = indicatorColumns;
  const rows = indicatorRows(input)
    .map((row): RspRow => ({ ...row, rsp: rspPlace(row.action) }))
    .sort((a, b) => compareRspPlaces(a.rsp, b.rsp));
  const fromRsp = ({ action }: IndicatorRow) => [placeOf(action.source, 'rspReference')];
  return [
    buildTable<RspRow>({
      id: 'kpiByObjective',
      heading: 'All actions by RSP focus area and objective',
      columns: [
        { id: 'objective', header: 'Objective', width: 10, write: (row) => textCell(row.rsp.objective, fromRsp(row)) },
        text,
        reference,
        {
          id: 'place',
          header: 'Focus area and milestones',
          width: 34,
          write: (row) => textCell(describePlace(row.rsp), fromRsp(row)),
        },
        ...[target, actual, progress, status],
      ],
      rows,
      whenEmpty: 'No plan was found.',
    }),
  ];
}

function describePlace({ focusArea, milestones }: RspPlace): string {
  if (milestones === '') return focusArea;
  return `${focusArea}, milestone${milestones.includes(',') ? 's' : ''} ${milestones}`;
}
