import type { OwnedBlockState, State } from '../../model/state';
import type { ReportCell, ReportColumn, ReportTable } from '../../report/tables/reportTable';
import { cellFromPatch } from '../../workbook/cellFromPatch';
import { ownedSheetName } from '../../workbook/findOwnedSheet';
import type { PatchOperation } from '../../workbook/patch';
import { readCell } from '../../workbook/readCell';
import { formatSheetRange, parseSheetRange } from '../../workbook/sheetName';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot';
import { cellDigester, digestCell } from '../../workbook/digest';
import type { LostColumn } from '../ownedBlock';
import { sameCell, writeColumn, type CellChange, type WantedColumn } from '../writeColumn';
import { LINES } from './findReportColumns';
import { placeReport, type ReportPlace } from './placeReport';
import { reportLook } from './reportLook';
import { rowHeights } from './rowHeights';
import { reportTableOperations, trailing } from './reportTableOperations';

/** What an update does to one sheet of the product's own. */
export interface ReportSheetWriting {
  /** Under which the digests of the sheet are remembered. */
  readonly key: string;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly operations: readonly PatchOperation[];
  readonly changes: readonly CellChange[];
  readonly typedOver: readonly CellChange[];
  readonly unchanged: number;
  readonly lost: readonly LostColumn[];
  /** The digests of what was written: of each column every one, for rows move. */
  readonly state: OwnedBlockState;
}

/**
 * Writes a table to its own sheet, in place where it stands already: only cells that differ, nothing outside its columns
 * and rows. Cells that staff typed over stay until they are let go; a column for entries of staff takes them along.
 */
export function writeReportSheet(
  workbook: WorkbookSnapshot,
  report: ReportTable,
  state: State,
  mayReplace: (sheet: string, row: number, column: number) => boolean,
): ReportSheetWriting {
  const key = `sheet.${report.id}`;
  const memory = state.blocks[key];
  const place = placeReport(workbook, report, memory);
  const { sheet, former, headerRow, bottom, columns } = place;
  const moved = movedRows(workbook, report, place, memory);
  const digests: Record<string, string[]> = {};
  const write = (
    id: string,
    cells: readonly ReportCell[],
    wanted: Pick<WantedColumn, 'column' | 'top' | 'bottom' | 'formerBottom' | 'cellAt'>,
    column?: ReportColumn,
  ) => {
    const kinds = new Set(cells.map(({ cell }) => kindOf(cellFromPatch(cell, workbook.dateSystem))));
    digests[id] = column?.choices ? [] : digestsOf(cells, workbook);
    return writeColumn(workbook, sheet, {
      ...wanted,
      header: column?.header ?? report.sheet,
      headerRows: new Set(column ? [headerRow] : []),
      digestOf: () => undefined,
      digests: !column?.choices && memory?.columns[id] ? new Set(memory.columns[id]) : null,
      looksOwn: (cell, row) => row <= wanted.formerBottom && (column?.choices !== undefined || kinds.has(kindOf(cell))),
      mayReplace: (row) => mayReplace(sheet.name, row, wanted.column),
      isRestyled: (row, isChanged) => isChanged || moved.has(row),
    });
  };
  const aboveHeader = linesOf(report, place);
  const lines = write(LINES, [...aboveHeader.values()], {
    column: place.left,
    top: place.top,
    bottom: headerRow - 1,
    formerBottom: former === null ? 0 : headerRow - 1,
    cellAt: (row) => aboveHeader.get(row),
  });
  const written = report.columns.flatMap((column, index) => {
    const at = columns.get(column.id);
    if (at === undefined) return [];
    const cells = report.rows.map((row) => row[index]!);
    const formerBottom = place.added.has(column.id) ? 0 : (former?.bottom ?? 0);
    const cellAt = (row: number) => cells[row - headerRow - 1];
    return [write(column.id, cells, { column: at, top: headerRow, bottom, formerBottom, cellAt }, column)];
  });
  for (const { id } of place.lost) digests[id] = [...(memory?.columns[id] ?? [])];
  const all = [lines, ...written];
  return {
    key,
    sheet: sheet.name,
    isNew: former === null,
    operations: [
      ...(former === null ? [addSheet(sheet.name)] : []),
      ...reportTableOperations(workbook, report, place),
      ...all.flatMap(({ operations }) => operations),
      ...clearObsolete(place),
      ...reportLook(workbook, report, place, lines.changes.length > 0),
      ...rowHeights(report, place, moved),
      ...nameSheet(workbook, report, place),
    ],
    changes: all.flatMap(({ changes }) => changes),
    typedOver: all.flatMap(({ typedOver }) => typedOver),
    unchanged: all.reduce((sum, { unchanged }) => sum + unchanged, 0),
    lost: place.lost,
    state: { rows: [], columns: digests },
  };
}

/** A date is a number that looks otherwise. */
function kindOf({ kind }: Cell): Cell['kind'] {
  return kind === 'date' ? 'number' : kind;
}

function addSheet(sheet: string): PatchOperation {
  return { op: 'addWorksheet', sheet, after: null, visibility: 'visible', hasGridlines: false };
}

/** The lines right above the header, with an empty row between; those that staff took the rows of are left out. */
function linesOf({ lines }: ReportTable, { top, headerRow }: ReportPlace): ReadonlyMap<number, ReportCell> {
  const first = headerRow - lines.length - 1;
  return new Map(lines.map((line, index) => [first + index, line] as const).filter(([row]) => row >= top));
}

/** Rows that speak of something else than before, as when a row came in between: their numbers may look otherwise. */
function movedRows(
  workbook: WorkbookSnapshot,
  { columns, rows }: ReportTable,
  place: ReportPlace,
  memory: OwnedBlockState | undefined,
): ReadonlySet<number> {
  const { sheet, headerRow } = place;
  const digests = new Map(columns.map(({ id }) => [id, memory?.columns[id] && new Set(memory.columns[id])]));
  const isMoved = (row: readonly ReportCell[], down: number) =>
    columns.some(({ id }, index) => {
      const { cell } = row[index]!;
      const at = place.columns.get(id);
      if (cell.kind !== 'text' || at === undefined) return false;
      const present = readCell(workbook, sheet, headerRow + 1 + down, at);
      if (sameCell(present, cell)) return false;
      return present.kind === 'blank' || (digests.get(id)?.has(digestCell(present)) ?? true);
    });
  return new Set(rows.flatMap((row, down) => (isMoved(row, down) ? [headerRow + 1 + down] : [])));
}

function digestsOf(cells: readonly ReportCell[], { dateSystem }: WorkbookSnapshot): string[] {
  const digest = cellDigester();
  const all = new Set(cells.map(({ cell }) => digest(cellFromPatch(cell, dateSystem))));
  all.delete('');
  return [...all].sort();
}

/** Columns wanted no more are cleared where they stand at the right end; between others they are left alone. */
function clearObsolete({ obsolete, sheet, headerRow, former, table }: ReportPlace): readonly PatchOperation[] {
  if (former === null) return [];
  const right = table?.range.right ?? former.right;
  const count = trailing(obsolete, right);
  if (count === 0) return [];
  const range = { top: headerRow, bottom: former.bottom, left: right - count + 1, right };
  return [{ op: 'clearOwned', sheet: sheet.name, range }];
}

function nameSheet(workbook: WorkbookSnapshot, report: ReportTable, place: ReportPlace): readonly PatchOperation[] {
  const { sheet, top, left, bottom, columns, former, obsolete } = place;
  const kept = former === null ? 0 : former.right - trailing(obsolete, former.right);
  const range = { top, left, bottom, right: Math.max(kept, ...columns.values()) };
  const name = ownedSheetName(report.id);
  const reference = formatSheetRange(sheet.name, range);
  // Excel leaves out quotes that the name of a sheet can do without.
  const spelled = (text: string) => {
    const stands = parseSheetRange(text);
    return stands && formatSheetRange(stands.sheet, stands.range);
  };
  const isThere = workbook.names.some(
    (present) =>
      present.scope === null &&
      present.name.toLowerCase() === name.toLowerCase() &&
      spelled(present.reference) === reference,
  );
  return isThere ? [] : [{ op: 'defineName', name, sheet: sheet.name, range }];
}
