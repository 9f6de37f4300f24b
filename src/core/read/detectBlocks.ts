import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { finishBlock } from './finishBlock';
import { beginBlock, reaches, repeatsGroupRow, repeatsHeader, sharesColumns, type FoundBlock } from './foundBlock';
import { layouts } from './layouts/layouts';
import { isForeignHeader, titleTop } from './otherLines';
import { rowFits, type HeaderFit } from './rowFits';
import { SheetHeaders } from './sheetHeaders';

/** How far from the top the first header row is looked for. */
const SEARCHED_ROWS = 40;

/**
 * Finds the blocks of a sheet by how well rows fit as headers of a role, from top to bottom: one under the other, side by
 * side, as Excel tables. A header that is repeated belongs to its block. None when the sheet plays no role: the first
 * header stands in the first 40 rows. Columns under a name of the product are passed over.
 */
export function detectBlocks(
  workbook: WorkbookSnapshot,
  workbookIndex: number,
  sheet: SheetSnapshot,
): readonly Block[] {
  const headers = new SheetHeaders(workbook, sheet);
  const anchor = bestHeader(headers);
  if (!anchor) return [];
  const found: FoundBlock[] = [];
  for (let row = 1; row <= headers.lastRow; row++) {
    if (row > SEARCHED_ROWS && !headers.mayBeHeader(row)) continue;
    readRow(headers, row, anchor, found);
  }
  return found.map((block) => finishBlock(headers, block, workbookIndex));
}

/** The header that fits best among the first rows, or the first that says the same. */
function bestHeader(headers: SheetHeaders): HeaderFit | null {
  const fits: HeaderFit[] = [];
  const end = Math.min(SEARCHED_ROWS, headers.lastRow);
  for (let row = 1; row <= end; row++) fits.push(...rowFits(headers, row, () => false));
  const best = fits.reduce<HeaderFit | null>((top, fit) => (top && fit.score <= top.score + 1e-9 ? top : fit), null);
  return best && (fits.find((fit) => fit.role === best.role && isSameHeader(fit, best)) ?? best);
}

/** A header that is repeated further down, perhaps with a column less, is the first of its kind. */
function isSameHeader(fit: HeaderFit, best: HeaderFit): boolean {
  const groups = layouts[best.role].needed;
  return groups.every((group) => group.every((field) => fit.columns[field] === best.columns[field]));
}

function readRow(headers: SheetHeaders, row: number, anchor: HeaderFit, found: FoundBlock[]): void {
  if (headers.textsOf(row).length < 2) return;
  const open = found.filter((block) => reaches(block, row));
  const isTaken = (column: number) => open.some(({ fit }) => column >= fit.left && column <= fit.right);
  const fits = rowFits(headers, row, isTaken);
  if (row === anchor.row && !fits.some((fit) => sharesColumns(fit, anchor))) fits.push(anchor);
  if (open.some((block) => isUpperRow(headers, block, row))) return;
  const repeated = open.filter((block) => isRepeated(headers, block, row, fits));
  for (const block of repeated) addHeaderRow(headers, block, row);
  for (const fit of fits) {
    if (repeated.some((block) => sharesColumns(block.fit, fit))) continue;
    const above = open.filter((block) => sharesColumns(block.fit, fit));
    if (isAnchor(fit, anchor) || isHeader(headers, fit, anchor, above.length > 0)) addBlock(headers, fit, above, found);
  }
  const others = open.filter((block) => !block.table && !repeated.includes(block) && block.lastRow === null);
  for (const { fit } of others.filter((block) => isForeignHeader(headers, block, row))) {
    endBlocks(headers, row, fit, open);
  }
}

function isAnchor({ row, role }: HeaderFit, anchor: HeaderFit): boolean {
  return row === anchor.row && role === anchor.role;
}

/** A header with columns the block does not have begins a block of its own. */
function isRepeated(headers: SheetHeaders, block: FoundBlock, row: number, fits: readonly HeaderFit[]): boolean {
  if (!repeatsHeader(headers, block, row)) return false;
  return !fits.some(
    ({ role, isComplete, columns }) =>
      isComplete &&
      role === block.fit.role &&
      Object.entries(columns).some(([field, column]) => block.fit.columns[field] !== column),
  );
}

/** The upper row of a repeated header in two rows is read with the lower one. */
function isUpperRow(headers: SheetHeaders, block: FoundBlock, row: number): boolean {
  const below = row > block.fit.row && repeatsGroupRow(headers, block, row) ? headers.filledRowNear(row, 1) : null;
  return below !== null && repeatsHeader(headers, block, below);
}

function addHeaderRow(headers: SheetHeaders, block: FoundBlock, row: number): void {
  block.headerRows.push(row);
  const above = headers.filledRowNear(row, -1);
  if (above !== null && repeatsGroupRow(headers, block, above)) block.groupRows.push(above);
}

/** Beside the best header of a sheet another counts only where it says enough to be no row of data. */
function isHeader(headers: SheetHeaders, fit: HeaderFit, anchor: HeaderFit, isBelow: boolean): boolean {
  const { row, left, right, matched, explained, isComplete } = fit;
  const isMostlyHeader = matched / headers.countFilled(row, left, right) >= (fit.groupRow === null ? 0.6 : 0);
  if (!isMostlyHeader || explained < 0.6) return false;
  const isTable = headers.sheet.tables.some(({ range }) => range.top === row && sharesColumns(range, fit));
  if (isComplete) return matched >= 3 || isTable || (explained === 1 && fit.role !== 'workshops');
  return matched >= 3 && !isBelow && row <= SEARCHED_ROWS && fit.role !== anchor.role;
}

function addBlock(headers: SheetHeaders, fit: HeaderFit, above: readonly FoundBlock[], found: FoundBlock[]): void {
  const block = beginBlock(headers, fit);
  const top = fit.groupRow ?? fit.row;
  if (found.some((other) => sharesColumns(other.fit, fit))) block.firstRow = titleTop(headers, top, fit);
  endBlocks(headers, top, fit, above);
  found.push(block);
  headers.learnRow(fit.row);
  if (fit.groupRow !== null) headers.learnRow(fit.groupRow);
}

function endBlocks(headers: SheetHeaders, row: number, columns: HeaderFit, open: readonly FoundBlock[]): void {
  const last = titleTop(headers, row, columns) - 1;
  for (const block of open) {
    const isOver = sharesColumns(block.fit, columns) && (block.lastRow ?? last + 1) > last;
    if (isOver) block.lastRow = Math.max(last, block.headerRows.at(-1)!);
  }
}
