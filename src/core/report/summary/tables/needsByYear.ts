import type { NeedGroup } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { needColumns } from '../needColumns';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

/** Needs by the fiscal year they are asked for. */
export function buildNeedsByYear({ byFiscalYear }: NeedsFigures): readonly SummaryPart[] {
  return [
    buildTable<NeedGroup<string | null>>({
      id: 'needsByYear',
      heading: 'By fiscal year',
      columns: [
        { id: 'fiscalYear', header: 'Fiscal year', width: 14, write: ({ of }) => textCell(of ?? 'Not said') },
        ...needColumns,
      ],
      rows: byFiscalYear,
      remarks: ['Planned is blank for years without a work plan, Met for years that have not begun.'],
      whenEmpty: 'The survey asks for nothing that could be read.',
    }),
  ];
}
