import { findOwnedTable } from '../../read/ownedTable';
import type { OwnedBlockState } from '../../model/state';
import type { ReportTable } from '../../report/tables/reportTable';
import type { Range } from '../../workbook/address';
import { findOwnedSheet } from '../../workbook/findOwnedSheet';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { LostColumn } from '../ownedBlock';
import { placeColumns } from '../placeColumns';
import { findReportColumns, isReportHeader, LINES } from './findReportColumns';
import { freeSheetName } from './freeNames';

/** Where a report table stands, or will. */
export interface ReportPlace {
  readonly sheet: SheetSnapshot;
  /** What was written there before; null for a sheet that is to be added. */
  readonly former: Range | null;
  readonly top: number;
  readonly left: number;
  readonly headerRow: number;
  /** The last row of the table; it has at least one. */
  readonly bottom: number;
  /** Column of each of its columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** Those that were not there before. */
  readonly added: ReadonlySet<string>;
  readonly obsolete: readonly number[];
  readonly lost: readonly LostColumn[];
  /** The Excel table it is, if there is one. */
  readonly table: TableSnapshot | null;
  /** True when the Excel table grows over the added columns. */
  readonly isInTable: boolean;
}

/**
 * Finds the sheet of a table by its hidden name, its columns by their headers, and gives what is missing a place. A sheet
 * that staff deleted, or that reads differently now, is built anew at the end of the workbook (definition: workbook 2.3).
 */
export function placeReport(
  workbook: WorkbookSnapshot,
  report: ReportTable,
  memory: OwnedBlockState | undefined,
): ReportPlace {
  const owned = findOwnedSheet(workbook, report.id);
  const found = owned && findOwnedTable(workbook, owned, (text) => isReportHeader(report.columns, text));
  if (!found) return newPlace(workbook, report);
  const { sheet, range } = owned;
  const { headerRow } = found;
  const remembered = Object.keys(memory?.columns ?? {}).filter((id) => id !== LINES);
  const { columns: present, obsolete } = findReportColumns(report.columns, found, remembered);
  const lost = report.columns
    .filter(({ id }) => !present.has(id) && remembered.includes(id))
    .map(({ id }): LostColumn => ({ id, reason: 'header changed' }));
  const added = report.columns
    .map(({ id }) => id)
    .filter((id) => !present.has(id) && !lost.some((one) => one.id === id));
  const table = tableAt(sheet, headerRow, [...present.values()]);
  const bottom = lastRow(report, headerRow);
  const block = { sheet, table, headerRows: [headerRow], firstColumn: range.left, lastColumn: range.right };
  const placement = placeColumns({ ...block, lastRow: Math.max(bottom, range.bottom) }, [...present.values()]);
  const columns = new Map(present);
  added.forEach((id, index) => columns.set(id, placement.firstColumn + index));
  const { top, left } = range;
  const { isInTable } = placement;
  return {
    sheet,
    former: range,
    top,
    left,
    headerRow,
    bottom,
    columns,
    added: new Set(added),
    obsolete,
    lost,
    table,
    isInTable,
  };
}

function newPlace(workbook: WorkbookSnapshot, report: ReportTable): ReportPlace {
  const name = freeSheetName(workbook, report.sheet);
  const headerRow = report.lines.length + 2;
  return {
    sheet: { name, visibility: 'visible', isProtected: false, columns: [], tables: [] },
    former: null,
    top: 1,
    left: 1,
    headerRow,
    bottom: lastRow(report, headerRow),
    columns: new Map(report.columns.map(({ id }, index) => [id, index + 1])),
    added: new Set(report.columns.map(({ id }) => id)),
    obsolete: [],
    lost: [],
    table: null,
    isInTable: false,
  };
}

function lastRow({ rows }: ReportTable, headerRow: number): number {
  return headerRow + Math.max(1, rows.length);
}

function tableAt({ tables }: SheetSnapshot, headerRow: number, columns: readonly number[]): TableSnapshot | null {
  const isIt = ({ range, hasHeaderRow }: TableSnapshot) =>
    hasHeaderRow && range.top === headerRow && columns.some((column) => column >= range.left && column <= range.right);
  return tables.find(isIt) ?? null;
}
