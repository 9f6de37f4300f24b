import type { SummaryCell, SummaryColumn, SummaryTable } from './summarySheet';

export interface TableColumn<Row> extends SummaryColumn {
  readonly write: (row: Row) => SummaryCell;
}

interface TableParts<Row> extends Pick<SummaryTable, 'id' | 'heading' | 'isCards' | 'isSheetOnly' | 'whenEmpty'> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Rows at the end that add the others up; left out where there are none. */
  readonly totals?: readonly Row[];
  /** Of the rows; left out where there are none. */
  readonly remarks?: readonly string[];
}

/** A table whose columns say what stands in each row. */
export function buildTable<Row>(parts: TableParts<Row>): SummaryTable {
  const { heading, isCards, isSheetOnly, whenEmpty, columns, rows, totals = [], remarks = [] } = parts;
  const all = rows.length === 0 ? [] : [...rows, ...totals];
  return {
    kind: 'table',
    id: parts.id,
    heading,
    ...(isCards && { isCards }),
    ...(isSheetOnly && { isSheetOnly }),
    columns: columns.map(({ id, header, width, bar }) => ({ id, header, width, ...(bar && { bar }) })),
    rows: all.map((row) => columns.map(({ write }) => write(row))),
    totalRows: rows.length === 0 ? 0 : totals.length,
    remarks: rows.length === 0 ? [] : remarks,
    whenEmpty,
  };
}
