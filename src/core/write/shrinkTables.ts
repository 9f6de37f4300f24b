import type { PatchOperation } from '../workbook/patch';
import type { TableSnapshot } from '../workbook/snapshot';
import type { StandingColumn } from './standingColumn';

export interface ShrunkTables {
  readonly operations: readonly PatchOperation[];
  /** Columns that a table keeps, since others stand behind them or hold what staff typed. */
  readonly stuck: readonly StandingColumn[];
}

/** Takes columns out of the right end of their Excel tables. */
export function shrinkTables(columns: readonly StandingColumn[]): ShrunkTables {
  const operations: PatchOperation[] = [];
  const stuck: StandingColumn[] = [];
  const tables = new Map<TableSnapshot, StandingColumn[]>();
  for (const column of columns) {
    const table = column.sheet.tables.find((one) => isHeaderIn(one, column));
    if (table) tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  for (const [table, own] of tables) {
    const { range, name, columns: headers } = table;
    let right = range.right;
    while (right > range.left && own.some(({ column, isWhole }) => column === right && isWhole)) right--;
    stuck.push(...own.filter(({ column }) => column <= right));
    if (right === range.right) continue;
    operations.push({
      ...{ op: 'growTable', sheet: own[0]!.sheet.name, table: name },
      ...{ range: { ...range, right }, columns: headers.slice(0, right - range.left + 1) },
    });
  }
  return { operations, stuck };
}

function isHeaderIn({ range, hasHeaderRow }: TableSnapshot, { column, top }: StandingColumn): boolean {
  return hasHeaderRow && top === range.top && column >= range.left && column <= range.right;
}
