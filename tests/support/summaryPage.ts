import { number, text } from '../../src/core/report/tables/reportTable';
import type {
  SummaryCell,
  SummaryChart,
  SummaryColumn,
  SummarySheet,
  SummaryTable,
} from '../../src/core/report/summary/summarySheet';
import type { OwnedStyle } from '../../src/core';

/** A cell as it is shown, made from nothing. */
export function shown(value: string | number | null, style: OwnedStyle = 'count'): SummaryCell {
  if (typeof value === 'string') return { ...text(value), evidence: [] };
  return { ...number(value, style), evidence: [] };
}

/** A table of plain values; its columns are named by their headers. */
export function pageTable(
  headers: readonly (string | SummaryColumn)[],
  rows: readonly (readonly (string | number | null)[])[],
  parts: Partial<SummaryTable> = {},
): SummaryTable {
  const columns = headers.map((header) => (typeof header === 'string' ? { id: header, header, width: 12 } : header));
  return {
    kind: 'table',
    id: 'table',
    heading: 'A table',
    columns,
    rows: rows.map((row) => row.map((value) => shown(value))),
    totalRows: 0,
    remarks: [],
    whenEmpty: 'Nothing to show.',
    ...parts,
  };
}

/** A chart of a table's column. */
export function pageChart(parts: Partial<SummaryChart> = {}): SummaryChart {
  return {
    kind: 'chart',
    id: 'chart',
    table: 'table',
    type: 'column',
    title: 'Held',
    description: 'Held. 2024: 3. 2025: 4.',
    category: 'Year',
    series: [{ column: 'Held', colour: '0072B2', pattern: 'solid' }],
    categoryTitle: null,
    valueTitle: null,
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'none',
    showsValues: true,
    ...parts,
  };
}

/** A page of bands. */
export function pageOf(bands: SummarySheet['bands'], parts: Partial<SummarySheet> = {}): SummarySheet {
  return {
    id: 'page',
    sheet: 'RCP Page',
    title: 'A page',
    lines: ['As of 31 Dec 2025.'],
    isLarge: false,
    bands,
    notes: [],
    pagesHigh: null,
    ...parts,
  };
}
