import type { TableSnapshot } from '../../../core';
import type { TableFrame } from './frame';
import { placeOf } from './sheetProxies';

export interface TableProxies {
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

/** Asks where a table stands and what its columns are called. */
export function queueTable(table: Excel.Table): TableProxies {
  const range = table.getRange();
  const { columns } = table;
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  columns.load('items/name');
  return { range, columns };
}

export function readTable({ name, hasHeaderRow, hasTotalsRow }: TableFrame, proxies: TableProxies): TableSnapshot {
  return {
    name,
    range: placeOf(proxies.range)!,
    hasHeaderRow,
    hasTotalsRow,
    columns: proxies.columns.items.map((column) => column.name),
  };
}
