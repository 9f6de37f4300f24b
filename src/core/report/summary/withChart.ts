import { describeChart } from './describeChart';
import type { SummaryChart, SummaryPart, SummaryTable } from './summarySheet';

type ChartParts = Omit<SummaryChart, 'kind' | 'table' | 'description'>;

/** A table with a chart of it beside it; a table without rows has nothing to draw. */
export function withChart(table: SummaryTable, parts: ChartParts): readonly SummaryPart[] {
  if (table.rows.length === table.totalRows) return [table];
  return [table, { kind: 'chart', table: table.id, description: describeChart(table, parts), ...parts }];
}
