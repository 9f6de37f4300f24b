import { isSameHeader, type OwnedTable } from '../../read/ownedTable';
import type { ReportColumn } from '../../report/tables/reportTable';

export interface FoundReportColumns {
  /** Where each column of the table stands that is still there. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that were written once and are wanted no more, from left to right. */
  readonly obsolete: readonly number[];
}

/**
 * Finds the columns of a table by their headers, wherever staff moved them; one whose header depends on the workbook by
 * its form too. `remembered` are the ids last written: a year's column that is wanted no more is known by them.
 */
export function findReportColumns(
  wanted: readonly ReportColumn[],
  { headers }: OwnedTable,
  remembered: readonly string[],
): FoundReportColumns {
  const columns = new Map<string, number>();
  const claimed = new Set<number>();
  const claim = (id: string, fits: (text: string) => boolean) => {
    const header = headers.find(({ text, column }) => !claimed.has(column) && fits(text));
    if (columns.has(id) || !header) return;
    columns.set(id, header.column);
    claimed.add(header.column);
  };
  for (const { id, header } of wanted) claim(id, (text) => isSameHeader(text, header));
  for (const { id, pattern } of wanted) if (pattern) claim(id, (text) => pattern.test(text));
  const patterns = wanted.flatMap(({ pattern }) => pattern ?? []);
  const gone = remembered.filter((id) => id !== LINES && !wanted.some((column) => column.id === id));
  const left = headers.filter(({ text, column }) => !claimed.has(column) && patterns.some((form) => form.test(text)));
  return { columns, obsolete: left.slice(0, gone.length).map(({ column }) => column) };
}

/** Under this id the lines above the header are remembered. */
export const LINES = 'lines';

export function isReportHeader(wanted: readonly ReportColumn[], text: string): boolean {
  return wanted.some(({ header, pattern }) => isSameHeader(text, header) || pattern?.test(text));
}
