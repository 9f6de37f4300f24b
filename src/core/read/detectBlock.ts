import { rangesOverlap } from '../workbook/address';
import { lastUsedRow, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { readCell } from '../workbook/readCell';
import type { Block, HeaderCell } from './block';
import { cellText } from './cells/cellText';
import type { Layout, Role } from './layouts/layout';
import { layouts } from './layouts/layouts';
import { matchHeader, namesAction } from './matchHeader';
import { ownedCellTest } from './ownedRanges';

/** How far from the top and the left a header row is looked for. */
const SEARCHED_ROWS = 40;
const SEARCHED_COLUMNS = 60;
/** Two roles whose scores are nearer than this are ambiguous. */
const AMBIGUOUS_WITHIN = 0.03;

interface Fit {
  readonly role: Role;
  readonly row: number;
  readonly score: number;
  readonly columns: Record<string, number>;
  readonly unmatched: readonly HeaderCell[];
  readonly duplicates: readonly (HeaderCell & { field: string })[];
}

/**
 * Finds the header row of a sheet by how well its cells fit the fields of a role; null when the sheet plays none.
 * Columns under a name of the product are passed over.
 */
export function detectBlock(workbook: WorkbookSnapshot, workbookIndex: number, sheet: SheetSnapshot): Block | null {
  const isOwned = ownedCellTest(workbook, sheet.name);
  const fits: Fit[] = [];
  const end = Math.min(SEARCHED_ROWS, lastUsedRow(sheet));
  for (let row = 1; row <= end; row++) {
    const headers = headerCells(workbook, sheet, row, isOwned);
    if (headers.length < 2) continue;
    for (const role of Object.keys(layouts) as Role[]) {
      const fit = fitRow(role, row, headers);
      if (fit) fits.push(fit);
    }
  }
  const best = fits.reduce<Fit | null>((top, fit) => (top === null || fit.score > top.score + 1e-9 ? fit : top), null);
  if (!best) return null;
  const first = fits.find((fit) => fit.role === best.role && isSameHeader(fit, best)) ?? best;
  const rival = fits.find(
    (fit) => fit.row === first.row && fit.role !== first.role && first.score - fit.score < AMBIGUOUS_WITHIN,
  );
  return buildBlock(workbook, workbookIndex, sheet, first, rival?.role ?? null);
}

/** A header that is repeated further down, perhaps with a column less, is the first of its kind. */
function isSameHeader(fit: Fit, best: Fit): boolean {
  const groups = layouts[best.role].needed;
  return groups.every((group) => group.every((field) => fit.columns[field] === best.columns[field]));
}

function headerCells(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  isOwned: (row: number, column: number) => boolean,
): HeaderCell[] {
  const cells: HeaderCell[] = [];
  const end = Math.min(sheet.columns.length, SEARCHED_COLUMNS);
  for (let column = 1; column <= end; column++) {
    const cell = readCell(workbook, sheet, row, column);
    if (cell.kind !== 'text' || isOwned(row, column)) continue;
    const header = cellText(cell);
    if (header !== '') cells.push({ column, header });
  }
  return cells;
}

function fitRow(role: Role, row: number, headers: readonly HeaderCell[]): Fit | null {
  const layout: Layout = layouts[role];
  const columns: Record<string, number> = {};
  const unmatched: HeaderCell[] = [];
  const duplicates: (HeaderCell & { field: string })[] = [];
  let actionColumns = 0;
  for (const cell of headers) {
    const field = matchHeader(role, cell.header);
    if (field === null) {
      if (layout.hasActionColumns && namesAction(cell.header)) actionColumns++;
      else unmatched.push(cell);
    } else if (columns[field] === undefined) columns[field] = cell.column;
    else duplicates.push({ ...cell, field });
  }
  const matched = Object.keys(columns).length + actionColumns;
  const needed = layout.needed.filter((group) => group.some((field) => columns[field] !== undefined)).length;
  const isCandidate = needed > 0 && matched >= 2 && (needed === layout.needed.length || matched >= 3);
  if (!isCandidate || (layout.hasActionColumns && actionColumns === 0)) return null;
  const explained = (matched + duplicates.length) / headers.length;
  const score = 0.6 * (needed / layout.needed.length) + 0.4 * explained;
  return score < 0.5 ? null : { role, row, score, columns, unmatched, duplicates };
}

function buildBlock(
  workbook: WorkbookSnapshot,
  workbookIndex: number,
  sheet: SheetSnapshot,
  fit: Fit,
  rival: Role | null,
): Block {
  const all = [...Object.values(fit.columns), ...[...fit.unmatched, ...fit.duplicates].map((cell) => cell.column)];
  const firstColumn = Math.min(...all);
  const lastColumn = Math.max(...all);
  const table = sheet.tables.find(({ range, hasHeaderRow }) => isTableOf(range, hasHeaderRow, fit.row, all)) ?? null;
  const lastRow = table ? lastTableRow(table) : lastUsedRow(sheet);
  return {
    role: fit.role,
    workbookIndex,
    workbook,
    sheet,
    headerRows: [fit.row, ...repeatedHeaderRows(workbook, sheet, fit, lastRow)],
    columns: fit.columns,
    unmatched: fit.unmatched,
    duplicates: fit.duplicates,
    firstColumn,
    lastColumn,
    lastRow,
    table,
    confidence: Math.round(fit.score * 100) / 100,
    rival,
  };
}

function isTableOf(range: TableSnapshot['range'], hasHeaderRow: boolean, row: number, columns: number[]): boolean {
  const headers = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
  return hasHeaderRow && range.top === row && rangesOverlap(range, headers);
}

function lastTableRow(table: TableSnapshot): number {
  return table.range.bottom - (table.hasTotalsRow ? 1 : 0);
}

/** A row repeats the header when most of its filled cells mean the fields of their columns, in whatever spelling. */
function repeatedHeaderRows(workbook: WorkbookSnapshot, sheet: SheetSnapshot, fit: Fit, lastRow: number): number[] {
  const columns = Object.entries(fit.columns);
  const rows: number[] = [];
  for (let row = fit.row + 1; row <= lastRow; row++) {
    let filled = 0;
    let matching = 0;
    for (const [field, column] of columns) {
      const cell = readCell(workbook, sheet, row, column);
      if (cell.kind === 'blank') continue;
      filled++;
      if (cell.kind === 'text' && matchHeader(fit.role, cellText(cell)) === field) matching++;
      else if (filled - matching > 2) break;
    }
    if (matching >= 2 && matching > filled * 0.6) rows.push(row);
  }
  return rows;
}
