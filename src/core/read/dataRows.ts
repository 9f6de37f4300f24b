import { isBlankAt, readCell } from '../workbook/readCell';
import type { Cell } from '../workbook/snapshot';
import { fieldCell, type Block } from './block';
import { cellText } from './cells/cellText';

/** The rows of a block under its header, sorted out: what holds data and what only looks like it. */
export interface BlockRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
}

const TOTAL =
  /^(?:grand |sub-? ?)?totals?(?: ?\([^)]*\)| (?:for |in )?(?:FY ?)?\d{4}(?: ?[-/] ?\d{2,4})?)? ?:?$|^(?:sum|overall|in total)\s*:?$/i;
const FOOTNOTE = /^(?:\*|notes?\s*[:.]|source\s*:|remarks?\s*:|\u00b9|\[\d+\])/i;

/** Sorts out the rows of a block: headers, blank rows, total rows and footnotes are no data. */
export function readBlockRows(block: Block): BlockRows {
  const data: number[] = [];
  const totals: number[] = [];
  const headers = new Set(block.headerRows);
  for (let row = block.headerRows[0]! + 1; row <= block.lastRow; row++) {
    if (headers.has(row) || isBlankRow(block, row)) continue;
    if (isTotalRow(block, row)) totals.push(row);
    else if (!isFootnote(block, row)) data.push(row);
  }
  return { data, totals };
}

function isBlankRow(block: Block, row: number): boolean {
  return Object.values(block.columns).every((column) => isBlankAt(block.sheet, row, column));
}

function isTotalRow(block: Block, row: number): boolean {
  const first = firstText(block, row);
  if (first !== null && TOTAL.test(first)) return true;
  if (block.role !== 'workshops' || cellText(fieldCell(block, row, 'title')) !== '') return false;
  return Object.values(block.columns).some((column) => isSum(readCell(block.workbook, block.sheet, row, column)));
}

function isSum(cell: Cell): boolean {
  return cell.kind !== 'blank' && /^=(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? '');
}

/** A line of text alone in its row that is no entry: a footnote, a source. */
function isFootnote(block: Block, row: number): boolean {
  const first = firstText(block, row);
  const filled = Object.values(block.columns).filter((column) => !isBlankAt(block.sheet, row, column));
  return filled.length === 1 && first !== null && FOOTNOTE.test(first);
}

function firstText(block: Block, row: number): string | null {
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const cell = readCell(block.workbook, block.sheet, row, column);
    if (cell.kind === 'text' && cellText(cell) !== '') return cellText(cell);
  }
  return null;
}
