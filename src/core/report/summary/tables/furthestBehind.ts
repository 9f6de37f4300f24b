import { furthestBehind } from '../../../indicators/furthestBehind';
import { buildTable } from '../buildTable';
import { indicatorColumns } from '../indicatorColumns';
import type { IndicatorRow } from '../indicatorRows';
import { shortColumn } from '../shortColumn';
import { shareCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

const MOST = 5;

interface BehindRow extends IndicatorRow {
  readonly expected: number;
}

/** The five indicators furthest behind (definition: workbook 2.4). */
export function buildFurthestBehind({ figures }: SummaryInput): readonly SummaryPart[] {
  const { reference, kpi, target, actual, progress, status } = indicatorColumns;
  const behind = furthestBehind(figures.indicators, MOST);
  return [
    buildTable<BehindRow>({
      id: 'furthestBehind',
      heading: behind.length < MOST ? 'Furthest behind' : 'The five furthest behind',
      columns: [
        ...[reference, shortColumn(kpi, 46), shortColumn(target, 28), actual, progress],
        { id: 'expected', header: 'Expected by now', width: 12, write: ({ expected }) => shareCell(expected) },
        status,
      ],
      rows: behind.map(({ figure, expected }) => ({ action: figure.action, figure, expected })),
      remarks: [
        'Lowest progress as a part of what is expected by now; equal ones in the order of the plan. Shares, growth, ratings and targets past their deadline are expected in full.',
      ],
      whenEmpty: 'No indicator with data is behind what is expected by now.',
    }),
  ];
}
