import { formatFigure, formatShare } from '../formatFigure';
import type { SummaryCell, SummaryChart, SummaryTable } from './summarySheet';

type Drawn = Pick<SummaryChart, 'title' | 'type' | 'category' | 'series'>;

/**
 * What a chart shows with its figures, a sentence a row, for people who cannot see it: `Pillar 1: Achieved 3, On track 5.`
 * Parts of a stack that are not there are not named.
 */
export function describeChart(table: SummaryTable, { title, type, category, series }: Drawn): string {
  const isStacked = type === 'stackedBar' || type === 'stackedColumn';
  const place = (id: string) => table.columns.findIndex((column) => column.id === id);
  const rows = table.rows.slice(0, table.rows.length - table.totalRows).map((row) => {
    const parts = series
      .map(({ column }) => ({ header: table.columns[place(column)]!.header, cell: row[place(column)]! }))
      .filter(({ cell }) => !isStacked || !isZero(cell))
      .map(({ header, cell }) => `${header} ${describeCell(cell)}`);
    return `${describeCell(row[place(category)]!)}: ${parts.length === 0 ? 'none' : parts.join(', ')}.`;
  });
  return [`${title}.`, ...rows].join(' ');
}

function isZero({ cell }: SummaryCell): boolean {
  return cell.kind === 'number' && cell.value === 0;
}

function describeCell({ cell, style }: SummaryCell): string {
  if (cell.kind === 'text') return cell.value;
  if (cell.kind !== 'number') return 'no data';
  return style === 'share' ? formatShare(cell.value) : formatFigure(cell.value, null);
}
