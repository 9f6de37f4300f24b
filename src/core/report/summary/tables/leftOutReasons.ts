import { buildTable } from '../buildTable';
import { countReasons, type ReasonCount } from '../countReasons';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface ReasonRow extends ReasonCount {
  readonly figure: string;
}

/** How many rows were left out of which figures, and why. */
export function buildLeftOutReasons({ figures }: SummaryInput): readonly SummaryPart[] {
  const groups = [
    { figure: 'Indicators', leftOut: figures.indicators.flatMap(({ leftOut }) => leftOut) },
    { figure: 'Workshops, participants and Members', leftOut: figures.participation.leftOut },
    { figure: "Women's share", leftOut: figures.gender.leftOut },
    { figure: 'Follow-up survey', leftOut: figures.survey?.leftOut ?? [] },
    { figure: 'Needs survey', leftOut: figures.needs?.leftOut ?? [] },
  ];
  const rows = groups.flatMap(({ figure, leftOut }) => countReasons(leftOut).map((count) => ({ figure, ...count })));
  return [
    buildTable<ReasonRow>({
      id: 'leftOut',
      heading: 'What was left out',
      columns: [
        { id: 'figure', header: 'Left out of', width: 38, write: ({ figure }) => textCell(figure) },
        { id: 'reason', header: 'Why', width: 44, write: ({ reason }) => textCell(reason) },
        { id: 'rows', header: 'Rows', width: 9, write: ({ rows: count }) => numberCell(count) },
      ],
      rows,
      remarks: [
        'A row left out of one indicator may count for another. The sheet Evidence lists each of them with its cell.',
      ],
      whenEmpty: 'Nothing was left out.',
    }),
  ];
}
